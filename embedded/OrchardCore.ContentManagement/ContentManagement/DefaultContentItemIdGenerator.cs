using OrchardCore.Entities;

namespace OrchardCore.ContentManagement;

/// <summary>Makes random ids.</summary>
/// <param name="generator">What makes them.</param>
public class DefaultContentItemIdGenerator(IIdGenerator generator) : IContentItemIdGenerator
{
    /// <inheritdoc/>
    public string GenerateUniqueId(ContentItem contentItem) => generator.GenerateUniqueId();
}
