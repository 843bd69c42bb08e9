using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.ContentTypes.Editors;

/// <summary>The context in which the settings of a content type are updated from a request.</summary>
/// <param name="builder">What the settings are written to.</param>
/// <param name="model">The shape of the editor.</param>
/// <param name="groupId">The group.</param>
/// <param name="isNew">Whether the definition is new.</param>
/// <param name="shapeFactory">Makes shapes.</param>
/// <param name="layout">The layout.</param>
/// <param name="updater">What reads the request.</param>
public class UpdateTypeEditorContext(ContentTypeDefinitionBuilder builder, IShape model, string groupId, bool isNew, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
    : UpdateContentDefinitionEditorContext<ContentTypeDefinitionBuilder>(builder, model, groupId, isNew, shapeFactory, layout, updater);
