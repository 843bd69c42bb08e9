using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>The context in which the shape of a field is built.</summary>
public class BuildFieldDisplayContext : BuildDisplayContext
{
    /// <summary>Creates the context.</summary>
    /// <param name="contentPart">The part that has the field.</param>
    /// <param name="typePartDefinition">The attachment of the part.</param>
    /// <param name="partFieldDefinition">The definition of the field.</param>
    /// <param name="context">The context of the item.</param>
    public BuildFieldDisplayContext(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, BuildDisplayContext context)
        : base(context.Shape, context.DisplayType, context.GroupId, context.ShapeFactory, context.Layout, context.Updater)
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
