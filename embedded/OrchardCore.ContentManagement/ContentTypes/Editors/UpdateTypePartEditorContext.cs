using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.ContentTypes.Editors;

/// <summary>The context in which the settings of a attached part are updated from a request.</summary>
/// <param name="builder">What the settings are written to.</param>
/// <param name="model">The shape of the editor.</param>
/// <param name="groupId">The group.</param>
/// <param name="isNew">Whether the definition is new.</param>
/// <param name="shapeFactory">Makes shapes.</param>
/// <param name="layout">The layout.</param>
/// <param name="updater">What reads the request.</param>
public class UpdateTypePartEditorContext(ContentTypePartDefinitionBuilder builder, IShape model, string groupId, bool isNew, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
    : UpdateContentDefinitionEditorContext<ContentTypePartDefinitionBuilder>(builder, model, groupId, isNew, shapeFactory, layout, updater);
