using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>The context in which the editor of a field is built.</summary>
public class BuildFieldEditorContext : BuildEditorContext
{
    /// <summary>Creates the context.</summary>
    /// <param name="contentPart">The part that has the field.</param>
    /// <param name="typePartDefinition">The attachment of the part.</param>
    /// <param name="partFieldDefinition">The definition of the field.</param>
    /// <param name="context">The context of the item.</param>
    public BuildFieldEditorContext(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, BuildEditorContext context)
        : base(context.Shape, context.GroupId, context.IsNew, context.HtmlFieldPrefix, context.ShapeFactory, context.Layout, context.Updater)
    {
        ContentPart = contentPart;
        TypePartDefinition = typePartDefinition;
        PartFieldDefinition = partFieldDefinition;
        FindPlacement = context.FindPlacement;
        DefaultZone = context.DefaultZone;
        DefaultPosition = context.DefaultPosition;
    }

    /// <summary>The part that has the field.</summary>
    public ContentPart ContentPart { get; }

    /// <summary>The attachment of the part.</summary>
    public ContentTypePartDefinition TypePartDefinition { get; }

    /// <summary>The definition of the field.</summary>
    public ContentPartFieldDefinition PartFieldDefinition { get; }
}
