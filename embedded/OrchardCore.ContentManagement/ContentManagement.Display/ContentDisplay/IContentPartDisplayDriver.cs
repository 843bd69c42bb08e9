using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Displays and edits a part.</summary>
public interface IContentPartDisplayDriver
{
    /// <summary>Builds the shapes that display the part.</summary>
    /// <param name="contentPart">The part.</param>
    /// <param name="typePartDefinition">The attachment of the part.</param>
    /// <param name="context">The context of the item.</param>
    /// <returns>What to show, or null.</returns>
    Task<IDisplayResult?> BuildDisplayAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context);

    /// <summary>Builds the shapes that edit the part.</summary>
    /// <param name="contentPart">The part.</param>
    /// <param name="typePartDefinition">The attachment of the part.</param>
    /// <param name="context">The context of the item.</param>
    /// <returns>What to show, or null.</returns>
    Task<IDisplayResult?> BuildEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildEditorContext context);

    /// <summary>Updates the part from a request, and builds the shapes that edit it.</summary>
    /// <param name="contentPart">The part.</param>
    /// <param name="typePartDefinition">The attachment of the part.</param>
    /// <param name="context">The context of the item.</param>
    /// <returns>What to show, or null.</returns>
    Task<IDisplayResult?> UpdateEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context);
}
