using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Displays and edits a field.</summary>
public interface IContentFieldDisplayDriver
{
    /// <summary>Builds the shapes that display the field.</summary>
    /// <param name="contentPart">The part.</param>
    /// <param name="partFieldDefinition">The definition of the field.</param>
    /// <param name="typePartDefinition">The attachment of the part.</param>
    /// <param name="context">The context of the item.</param>
    /// <returns>What to show, or null.</returns>
    Task<IDisplayResult?> BuildDisplayAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context);

    /// <summary>Builds the shapes that edit the field.</summary>
    /// <param name="contentPart">The part.</param>
    /// <param name="partFieldDefinition">The definition of the field.</param>
    /// <param name="typePartDefinition">The attachment of the part.</param>
    /// <param name="context">The context of the item.</param>
    /// <returns>What to show, or null.</returns>
    Task<IDisplayResult?> BuildEditorAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildEditorContext context);

    /// <summary>Updates the field from a request, and builds the shapes that edit it.</summary>
    /// <param name="contentPart">The part.</param>
    /// <param name="partFieldDefinition">The definition of the field.</param>
    /// <param name="typePartDefinition">The attachment of the part.</param>
    /// <param name="context">The context of the item.</param>
    /// <returns>What to show, or null.</returns>
    Task<IDisplayResult?> UpdateEditorAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context);
}
