namespace OrchardCore.ResourceManagement;

/// <summary>Writes what a <c>resources</c> tag asks for.</summary>
public interface IResourcesTagHelperProcessor
{
    /// <summary>Writes to the context's writer.</summary>
    Task ProcessAsync(ResourcesTagHelperProcessorContext context);
}
