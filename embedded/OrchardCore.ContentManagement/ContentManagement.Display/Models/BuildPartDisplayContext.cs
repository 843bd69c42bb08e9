using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>The context in which the shape of a part is built.</summary>
public class BuildPartDisplayContext : BuildDisplayContext
{
    /// <summary>Creates the context.</summary>
    /// <param name="typePartDefinition">The attachment of the part.</param>
    /// <param name="context">The context of the item.</param>
    public BuildPartDisplayContext(ContentTypePartDefinition typePartDefinition, BuildDisplayContext context)
        : base(context.Shape, context.DisplayType, context.GroupId, context.ShapeFactory, context.Layout, context.Updater)
    {
        TypePartDefinition = typePartDefinition;
        FindPlacement = context.FindPlacement;
        DefaultZone = context.DefaultZone;
        DefaultPosition = context.DefaultPosition;
    }

    /// <summary>The attachment of the part.</summary>
    public ContentTypePartDefinition TypePartDefinition { get; }
}
