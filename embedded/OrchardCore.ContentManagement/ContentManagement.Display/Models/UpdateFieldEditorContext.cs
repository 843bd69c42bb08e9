using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>The context in which the editor of a field is updated from a request.</summary>
/// <param name="contentPart">The part that has the field.</param>
/// <param name="typePartDefinition">The attachment of the part.</param>
/// <param name="partFieldDefinition">The definition of the field.</param>
/// <param name="context">The context of the item.</param>
public class UpdateFieldEditorContext(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, UpdateEditorContext context)
    : BuildFieldEditorContext(contentPart, typePartDefinition, partFieldDefinition, context);
