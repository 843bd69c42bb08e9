using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;

namespace OrchardCore.ContentManagement.Display;

/// <summary>Builds the shapes that display and edit content items.</summary>
public interface IContentItemDisplayManager
{
    /// <summary>Builds the shape that displays an item.</summary>
    /// <param name="content">The item.</param>
    /// <param name="updater">What reads the request.</param>
    /// <param name="displayType">The display type; empty for "Detail".</param>
    /// <param name="groupId">The group; empty for what is in none.</param>
    /// <returns>The shape.</returns>
    Task<IShape> BuildDisplayAsync(ContentItem content, IUpdateModel updater, string displayType = "", string groupId = "");

    /// <summary>Builds the shape that edits an item.</summary>
    /// <param name="content">The item.</param>
    /// <param name="updater">What reads the request.</param>
    /// <param name="isNew">Whether the item is new.</param>
    /// <param name="groupId">The group; empty for what is in none.</param>
    /// <param name="htmlFieldPrefix">What precedes the names of all inputs.</param>
    /// <returns>The shape.</returns>
    Task<IShape> BuildEditorAsync(ContentItem content, IUpdateModel updater, bool isNew, string groupId = "", string htmlFieldPrefix = "");

    /// <summary>Updates an item from a request, and builds the shape that edits it.</summary>
    /// <param name="content">The item.</param>
    /// <param name="updater">What reads the request.</param>
    /// <param name="isNew">Whether the item is new.</param>
    /// <param name="groupId">The group; empty for what is in none.</param>
    /// <param name="htmlFieldPrefix">What precedes the names of all inputs.</param>
    /// <returns>The shape.</returns>
    Task<IShape> UpdateEditorAsync(ContentItem content, IUpdateModel updater, bool isNew, string groupId = "", string htmlFieldPrefix = "");
}
