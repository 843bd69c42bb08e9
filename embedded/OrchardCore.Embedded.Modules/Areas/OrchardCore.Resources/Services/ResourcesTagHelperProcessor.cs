using OrchardCore.ResourceManagement;

namespace OrchardCore.Resources.Services;

/// <summary>Writes what the resource manager has collected.</summary>
internal sealed class ResourcesTagHelperProcessor(IResourceManager resourceManager) : IResourcesTagHelperProcessor
{
    public Task ProcessAsync(ResourcesTagHelperProcessorContext context)
    {
        var writer = context.Writer;
        switch (context.Type)
        {
            case ResourceTagType.Meta:
                resourceManager.RenderMeta(writer);
                break;
            case ResourceTagType.HeadLink:
                resourceManager.RenderHeadLink(writer);
                break;
            case ResourceTagType.Stylesheet:
                resourceManager.RenderStylesheet(writer);
                break;
            case ResourceTagType.HeadScript:
                resourceManager.RenderHeadScript(writer);
                break;
            case ResourceTagType.FootScript:
            case ResourceTagType.Footer:
                resourceManager.RenderFootScript(writer);
                break;
            case ResourceTagType.Header:
                resourceManager.RenderMeta(writer);
                writer.Write('\n');
                resourceManager.RenderHeadLink(writer);
                writer.Write('\n');
                resourceManager.RenderStylesheet(writer);
                writer.Write('\n');
                resourceManager.RenderHeadScript(writer);
                break;
        }

        return Task.CompletedTask;
    }
}
