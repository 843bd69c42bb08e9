using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>The context in which the editor of a part is updated from a request.</summary>
/// <param name="typePartDefinition">The attachment of the part.</param>
/// <param name="context">The context of the item.</param>
public class UpdatePartEditorContext(ContentTypePartDefinition typePartDefinition, UpdateEditorContext context)
    : BuildPartEditorContext(typePartDefinition, context);
