using OrchardCore.ResourceManagement;

namespace Display.Module;

public sealed class PlainResourcesProcessor(IResourceManager resources) : IResourcesTagHelperProcessor
{
    public Task ProcessAsync(ResourcesTagHelperProcessorContext context)
    {
        switch (context.Type)
        {
            case ResourceTagType.Stylesheet:
                resources.RenderStylesheet(context.Writer);
                break;
            case ResourceTagType.Meta:
                resources.RenderMeta(context.Writer);
                break;
            case ResourceTagType.FootScript:
                resources.RenderFootScript(context.Writer);
                break;
        }

        return Task.CompletedTask;
    }
}
