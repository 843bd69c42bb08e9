using System.Diagnostics.CodeAnalysis;

namespace OrchardCore.ContentManagement;

/// <summary>Remembers the versions loaded in a scope.</summary>
public interface IContentManagerSession
{
    /// <summary>Remembers a version.</summary>
    /// <param name="item">The version.</param>
    void Store(ContentItem item);

    /// <summary>Gets a version loaded before.</summary>
    /// <param name="id">The id of its document.</param>
    /// <param name="item">The version.</param>
    /// <returns>Whether it was loaded.</returns>
    bool RecallVersionId(long id, [NotNullWhen(true)] out ContentItem? item);

    /// <summary>Gets a published version loaded before.</summary>
    /// <param name="id">The id of the item.</param>
    /// <param name="item">The version.</param>
    /// <returns>Whether it was loaded.</returns>
    bool RecallPublishedItemId(string id, [NotNullWhen(true)] out ContentItem? item);

    /// <summary>Forgets everything.</summary>
    void Clear();
}
