using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;

namespace OrchardCore.ContentTypes.Editors;

/// <summary>Builds the editors of definitions with the help of the display handlers.</summary>
internal sealed class DefaultContentDefinitionDisplayManager(
    IEnumerable<IContentDefinitionDisplayHandler> handlers,
    IShapeFactory shapeFactory,
    IEnumerable<IShapePlacementProvider> placementProviders,
    IContentDefinitionManager contentDefinitionManager,
    ILayoutAccessor layoutAccessor) : BaseDisplayManager(shapeFactory, placementProviders), IContentDefinitionDisplayManager
{
    private readonly IShapeFactory _shapeFactory = shapeFactory;

    public async Task<dynamic> BuildTypeEditorAsync(ContentTypeDefinition definition, IUpdateModel updater, string groupId = "")
    {
        var shape = await CreateAsync("ContentTypeDefinition_Edit", "ContentTypeDefinition", definition);
        var context = new BuildEditorContext(shape, groupId, false, "", _shapeFactory, await layoutAccessor.GetLayoutAsync(), updater);
        await BindPlacementAsync(context);

        foreach (var handler in handlers)
        {
            await handler.BuildTypeEditorAsync(definition, context);
        }

        return shape;
    }

    public async Task<dynamic> UpdateTypeEditorAsync(ContentTypeDefinition definition, IUpdateModel updater, string groupId = "")
    {
        var layout = await layoutAccessor.GetLayoutAsync();
        var shape = await CreateAsync("ContentTypeDefinition_Edit", "ContentTypeDefinition", definition);

        await contentDefinitionManager.AlterTypeDefinitionAsync(definition.Name, builder => UpdateAsync(
            new UpdateTypeEditorContext(builder, shape, groupId, false, _shapeFactory, layout, updater),
            (handler, context) => handler.UpdateTypeEditorAsync(definition, context)));

        return shape;
    }

    public async Task<dynamic> BuildTypePartEditorAsync(ContentTypePartDefinition definition, IUpdateModel updater, string groupId = "")
    {
        var shape = await CreateAsync("ContentTypePartDefinition_Edit", "ContentTypePartDefinition", definition);
        var context = new BuildEditorContext(shape, groupId, false, "", _shapeFactory, await layoutAccessor.GetLayoutAsync(), updater);
        await BindPlacementAsync(context);

        foreach (var handler in handlers)
        {
            await handler.BuildTypePartEditorAsync(definition, context);
        }

        return shape;
    }

    public async Task<dynamic> UpdateTypePartEditorAsync(ContentTypePartDefinition definition, IUpdateModel updater, string groupId = "")
    {
        var layout = await layoutAccessor.GetLayoutAsync();
        var shape = await CreateAsync("ContentTypePartDefinition_Edit", "ContentTypePartDefinition", definition);

        await contentDefinitionManager.AlterTypeDefinitionAsync(definition.ContentTypeDefinition.Name, builder => builder.WithPartAsync(
            definition.Name,
            definition.PartDefinition,
            part => UpdateAsync(
                new UpdateTypePartEditorContext(part, shape, groupId, false, _shapeFactory, layout, updater),
                (handler, context) => handler.UpdateTypePartEditorAsync(definition, context))));

        return shape;
    }

    public async Task<dynamic> BuildPartEditorAsync(ContentPartDefinition definition, IUpdateModel updater, string groupId = "")
    {
        var shape = await CreateAsync("ContentPartDefinition_Edit", "ContentPartDefinition", definition);
        var context = new BuildEditorContext(shape, groupId, false, "", _shapeFactory, await layoutAccessor.GetLayoutAsync(), updater);
        await BindPlacementAsync(context);

        foreach (var handler in handlers)
        {
            await handler.BuildPartEditorAsync(definition, context);
        }

        return shape;
    }

    public async Task<dynamic> UpdatePartEditorAsync(ContentPartDefinition definition, IUpdateModel updater, string groupId = "")
    {
        var layout = await layoutAccessor.GetLayoutAsync();
        var shape = await CreateAsync("ContentPartDefinition_Edit", "ContentPartDefinition", definition);

        await contentDefinitionManager.AlterPartDefinitionAsync(definition.Name, builder => UpdateAsync(
            new UpdatePartEditorContext(builder, shape, groupId, false, _shapeFactory, layout, updater),
            (handler, context) => handler.UpdatePartEditorAsync(definition, context)));

        return shape;
    }

    public async Task<dynamic> BuildPartFieldEditorAsync(ContentPartFieldDefinition definition, IUpdateModel updater, string groupId = "")
    {
        var shape = await CreateAsync("ContentPartFieldDefinition_Edit", "ContentPartFieldDefinition", definition);
        var context = new BuildEditorContext(shape, groupId, false, "", _shapeFactory, await layoutAccessor.GetLayoutAsync(), updater);
        await BindPlacementAsync(context);

        foreach (var handler in handlers)
        {
            await handler.BuildPartFieldEditorAsync(definition, context);
        }

        return shape;
    }

    public async Task<dynamic> UpdatePartFieldEditorAsync(ContentPartFieldDefinition definition, IUpdateModel updater, string groupId = "")
    {
        var layout = await layoutAccessor.GetLayoutAsync();
        var shape = await CreateAsync("ContentPartFieldDefinition_Edit", "ContentPartFieldDefinition", definition);

        await contentDefinitionManager.AlterPartDefinitionAsync(definition.PartDefinition.Name, builder => builder.WithFieldAsync(
            definition.Name,
            field => UpdateAsync(
                new UpdatePartFieldEditorContext(field, shape, groupId, false, _shapeFactory, layout, updater),
                (handler, context) => handler.UpdatePartFieldEditorAsync(definition, context))));

        return shape;
    }

    private async Task<IShape> CreateAsync(string shapeType, string property, object definition)
    {
        var shape = await CreateContentShapeAsync(shapeType);
        shape.Properties[property] = definition;

        return shape;
    }

    private async Task UpdateAsync<TContext>(TContext context, Func<IContentDefinitionDisplayHandler, TContext, Task> update)
        where TContext : UpdateEditorContext
    {
        await BindPlacementAsync(context);

        foreach (var handler in handlers)
        {
            await update(handler, context);
        }
    }
}
