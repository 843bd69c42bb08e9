using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.ContentTypes.Editors;

/// <summary>The context in which the settings of a definition are updated from a request.</summary>
/// <typeparam name="TBuilder">The type of builder.</typeparam>
public class UpdateContentDefinitionEditorContext<TBuilder> : UpdateEditorContext
{
    /// <summary>Creates the context.</summary>
    /// <param name="builder">What the settings are written to.</param>
    /// <param name="model">The shape of the editor.</param>
    /// <param name="groupId">The group.</param>
    /// <param name="isNew">Whether the definition is new.</param>
    /// <param name="shapeFactory">Makes shapes.</param>
    /// <param name="layout">The layout.</param>
    /// <param name="updater">What reads the request.</param>
    public UpdateContentDefinitionEditorContext(TBuilder builder, IShape model, string groupId, bool isNew, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
        : base(model, groupId, isNew, "", shapeFactory, layout, updater)
        => Builder = builder;

    /// <summary>What the settings are written to.</summary>
    public TBuilder Builder { get; private set; }
}
