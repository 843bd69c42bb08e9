using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;

namespace OrchardCore.DisplayManagement;

/// <summary>Builds the displays and editors of a model with the drivers of all features.</summary>
public class DisplayManager<TModel> : BaseDisplayManager, IDisplayManager<TModel>
{
    private readonly IEnumerable<IDisplayDriver<TModel>> _drivers;
    private readonly IShapeFactory _shapeFactory;
    private readonly ILogger _logger;
    private readonly ILayoutAccessor _layoutAccessor;

    /// <summary>Uses the drivers and placements of all features.</summary>
    public DisplayManager(
        IEnumerable<IDisplayDriver<TModel>> drivers,
        IShapeFactory shapeFactory,
        IEnumerable<IShapePlacementProvider> placementProviders,
        ILogger<DisplayManager<TModel>> logger,
        ILayoutAccessor layoutAccessor)
        : base(shapeFactory, placementProviders)
    {
        _drivers = drivers;
        _shapeFactory = shapeFactory;
        _logger = logger;
        _layoutAccessor = layoutAccessor;
    }

    /// <inheritdoc/>
    public async Task<IShape> BuildDisplayAsync(TModel model, IUpdateModel updater, string? displayType = null, string? group = null)
    {
        var type = typeof(TModel).Name;
        var actualDisplayType = string.IsNullOrEmpty(displayType) ? "Detail" : displayType;
        if (actualDisplayType != "Detail")
        {
            type = $"{type}_{actualDisplayType}";
        }

        var shape = await CreateContentShapeAsync(type);
        shape.Metadata.Alternates.Add($"{type}__{model!.GetType().Name}");
        var context = new BuildDisplayContext(shape, actualDisplayType, group ?? "", _shapeFactory, await _layoutAccessor.GetLayoutAsync(), updater);
        await BindPlacementAsync(context);
        foreach (var driver in _drivers)
        {
            await ApplyAsync(driver, () => driver.BuildDisplayAsync(model, context), result => result.ApplyAsync(context));
        }

        return shape;
    }

    /// <inheritdoc/>
    public async Task<IShape> BuildEditorAsync(TModel model, IUpdateModel updater, bool isNew, string? group, string? htmlPrefix)
    {
        var shape = await CreateEditorShapeAsync(model);
        var context = new BuildEditorContext(shape, group ?? "", isNew, htmlPrefix, _shapeFactory, await _layoutAccessor.GetLayoutAsync(), updater);
        await BindPlacementAsync(context);
        foreach (var driver in _drivers)
        {
            await ApplyAsync(driver, () => driver.BuildEditorAsync(model, context), result => result.ApplyAsync(context));
        }

        return shape;
    }

    /// <inheritdoc/>
    public async Task<IShape> UpdateEditorAsync(TModel model, IUpdateModel updater, bool isNew, string? group, string? htmlPrefix)
    {
        var shape = await CreateEditorShapeAsync(model);
        var context = new UpdateEditorContext(shape, group ?? "", isNew, htmlPrefix, _shapeFactory, await _layoutAccessor.GetLayoutAsync(), updater);
        await BindPlacementAsync(context);
        foreach (var driver in _drivers)
        {
            await ApplyAsync(driver, () => driver.UpdateEditorAsync(model, context), result => result.ApplyAsync(context));
        }

        return shape;
    }

    private async Task<IShape> CreateEditorShapeAsync(TModel model)
    {
        var type = typeof(TModel).Name;
        var actualType = model!.GetType().Name;
        var shape = await CreateContentShapeAsync($"{type}_Edit");
        shape.Metadata.Alternates.Add($"{actualType}_Edit");
        shape.Metadata.Alternates.Add($"{type}_Edit__{actualType}");
        return shape;
    }

    private async Task ApplyAsync(IDisplayDriver<TModel> driver, Func<Task<IDisplayResult?>> build, Func<IDisplayResult, Task> apply)
    {
        try
        {
            if (await build() is { } result)
            {
                await apply(result);
            }
        }
        catch (Exception exception) when (!exception.IsFatal())
        {
            _logger.LogError(exception, "The driver {Driver} of {Model} failed.", driver.GetType().FullName, typeof(TModel).Name);
        }
    }
}
