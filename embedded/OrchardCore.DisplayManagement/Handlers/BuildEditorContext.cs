using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>The build of an editor.</summary>
public class BuildEditorContext : BuildShapeContext
{
    /// <summary>Starts the build of an editor.</summary>
    public BuildEditorContext(IShape shape, string? groupId, bool isNew, string? htmlFieldPrefix, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
        : base(shape, groupId, shapeFactory, layout, updater)
    {
        HtmlFieldPrefix = htmlFieldPrefix ?? "";
        IsNew = isNew;
    }

    /// <summary>Whether the model is new.</summary>
    public bool IsNew { get; set; }
}
