using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>The build of an editor that takes posted values.</summary>
public class UpdateEditorContext : BuildEditorContext
{
    /// <summary>Starts an update.</summary>
    public UpdateEditorContext(IShape model, string? groupId, bool isNew, string? htmlFieldPrefix, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
        : base(model, groupId, isNew, htmlFieldPrefix, shapeFactory, layout, updater)
    {
    }
}
