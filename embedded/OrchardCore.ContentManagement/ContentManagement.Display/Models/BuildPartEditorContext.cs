using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>The context in which the editor of a part is built.</summary>
public class BuildPartEditorContext : BuildEditorContext
{
    /// <summary>Creates the context.</summary>
    /// <param name="typePartDefinition">The attachment of the part.</param>
    /// <param name="context">The context of the item.</param>
    public BuildPartEditorContext(ContentTypePartDefinition typePartDefinition, BuildEditorContext context)
        : base(context.Shape, context.GroupId, context.IsNew, context.HtmlFieldPrefix, context.ShapeFactory, context.Layout, context.Updater)
    {
        TypePartDefinition = typePartDefinition;
        FindPlacement = context.FindPlacement;
        DefaultZone = context.DefaultZone;
        DefaultPosition = context.DefaultPosition;
    }

    /// <summary>The attachment of the part.</summary>
    public ContentTypePartDefinition TypePartDefinition { get; }

    /// <summary>The zone of the part's editor.</summary>
    public string? PartLocation { get; set; }
}
