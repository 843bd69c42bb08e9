using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Takes part in displaying and editing content items.</summary>
public interface IContentDisplayHandler
{
    /// <summary>Adds shapes that display the item.</summary>
    /// <param name="contentItem">The item.</param>
    /// <param name="context">The context.</param>
    /// <returns>A task that ends when they are added.</returns>
    Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context);

    /// <summary>Adds shapes that edit the item.</summary>
    /// <param name="contentItem">The item.</param>
    /// <param name="context">The context.</param>
    /// <returns>A task that ends when they are added.</returns>
    Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context);

    /// <summary>Updates the item from a request, and adds shapes that edit it.</summary>
    /// <param name="contentItem">The item.</param>
    /// <param name="context">The context.</param>
    /// <returns>A task that ends when they are added.</returns>
    Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context);
}
