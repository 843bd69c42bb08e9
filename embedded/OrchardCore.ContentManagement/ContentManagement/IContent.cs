namespace OrchardCore.ContentManagement;

/// <summary>Something that belongs to a content item.</summary>
public interface IContent
{
    /// <summary>The content item.</summary>
    ContentItem ContentItem { get; }
}
