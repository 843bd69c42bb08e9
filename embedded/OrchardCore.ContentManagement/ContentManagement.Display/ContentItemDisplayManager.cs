using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Modules;

namespace OrchardCore.ContentManagement.Display;

/// <summary>Builds the shapes that display and edit content items, with the help of the display handlers.</summary>
public class ContentItemDisplayManager : BaseDisplayManager, IContentItemDisplayManager
{
    private const string DetailDisplayType = "Detail";

    private readonly IEnumerable<IContentDisplayHandler> _handlers;
    private readonly IContentDefinitionManager _contentDefinitionManager;
    private readonly IShapeFactory _shapeFactory;
    private readonly ILayoutAccessor _layoutAccessor;
    private readonly ILogger _logger;

    /// <summary>Creates the manager.</summary>
    /// <param name="handlers">The display handlers.</param>
    /// <param name="contentDefinitionManager">The content definitions.</param>
    /// <param name="shapeFactory">Makes shapes.</param>
    /// <param name="placementProviders">Tell where shapes are placed.</param>
    /// <param name="logger">The log.</param>
    /// <param name="layoutAccessor">The layout.</param>
    public ContentItemDisplayManager(
        IEnumerable<IContentDisplayHandler> handlers,
        IContentDefinitionManager contentDefinitionManager,
        IShapeFactory shapeFactory,
        IEnumerable<IShapePlacementProvider> placementProviders,
        ILogger<ContentItemDisplayManager> logger,
        ILayoutAccessor layoutAccessor)
        : base(shapeFactory, placementProviders)
    {
        _handlers = handlers;
        _contentDefinitionManager = contentDefinitionManager;
        _shapeFactory = shapeFactory;
        _layoutAccessor = layoutAccessor;
        _logger = logger;
    }

    /// <inheritdoc/>
    public async Task<IShape> BuildDisplayAsync(ContentItem contentItem, IUpdateModel updater, string displayType, string groupId)
    {
        ArgumentNullException.ThrowIfNull(contentItem);

        var type = await GetTypeAsync(contentItem);
        var actualDisplayType = string.IsNullOrEmpty(displayType) ? DetailDisplayType : displayType;
        var isDetail = actualDisplayType == DetailDisplayType;
        var hasStereotype = type.TryGetStereotype(out var stereotype);
        var suffix = isDetail ? "" : "_" + actualDisplayType;
        var shapeType = (hasStereotype ? stereotype : "Content") + suffix;
        var shape = await CreateContentShapeAsync(shapeType);
        shape.Properties["ContentItem"] = contentItem;
        shape.Properties["Stereotype"] = stereotype ?? "Content";

        var metadata = shape.Metadata;
        metadata.DisplayType = actualDisplayType;

        if (hasStereotype)
        {
            metadata.Alternates.Add("Stereotype" + suffix);
            metadata.Alternates.Add(stereotype + suffix);
        }

        metadata.Alternates.Add($"{shapeType}__{contentItem.ContentType}");

        var context = new BuildDisplayContext(shape, actualDisplayType, groupId ?? "", _shapeFactory, await _layoutAccessor.GetLayoutAsync(), updater);
        await BindPlacementAsync(context);

        foreach (var handler in _handlers)
        {
            await RunAsync(handler, () => handler.BuildDisplayAsync(contentItem, context));
        }

        return shape;
    }

    /// <inheritdoc/>
    public async Task<IShape> BuildEditorAsync(ContentItem contentItem, IUpdateModel updater, bool isNew, string groupId, string htmlFieldPrefix)
    {
        var shape = await CreateEditorAsync(contentItem);
        var context = new BuildEditorContext(shape, groupId ?? "", isNew, htmlFieldPrefix ?? "", _shapeFactory, await _layoutAccessor.GetLayoutAsync(), updater);
        await BindPlacementAsync(context);

        foreach (var handler in _handlers)
        {
            await RunAsync(handler, () => handler.BuildEditorAsync(contentItem, context));
        }

        return shape;
    }

    /// <inheritdoc/>
    public async Task<IShape> UpdateEditorAsync(ContentItem contentItem, IUpdateModel updater, bool isNew, string groupId, string htmlFieldPrefix)
    {
        var shape = await CreateEditorAsync(contentItem);
        var context = new UpdateEditorContext(shape, groupId ?? "", isNew, htmlFieldPrefix ?? "", _shapeFactory, await _layoutAccessor.GetLayoutAsync(), updater);
        await BindPlacementAsync(context);

        foreach (var handler in _handlers)
        {
            await RunAsync(handler, () => handler.UpdateEditorAsync(contentItem, context));
        }

        return shape;
    }

    private async Task<IShape> CreateEditorAsync(ContentItem contentItem)
    {
        ArgumentNullException.ThrowIfNull(contentItem);

        var type = await GetTypeAsync(contentItem);
        var hasStereotype = type.TryGetStereotype(out var stereotype);
        var shapeType = (hasStereotype ? stereotype : "Content") + "_Edit";
        var shape = await CreateContentShapeAsync(shapeType);
        shape.Properties["ContentItem"] = contentItem;
        shape.Properties["Stereotype"] = stereotype ?? "Content";
        shape.Metadata.DisplayType = "Edit";

        if (hasStereotype)
        {
            shape.Metadata.Alternates.Add("Stereotype_Edit");
            shape.Metadata.Alternates.Add(stereotype + "_Edit");
        }

        shape.Metadata.Alternates.Add($"{shapeType}__{contentItem.ContentType}");

        return shape;
    }

    private async Task<ContentTypeDefinition> GetTypeAsync(ContentItem contentItem)
        => await _contentDefinitionManager.GetTypeDefinitionAsync(contentItem.ContentType)
            ?? throw new InvalidOperationException($"The content type '{contentItem.ContentType}' isn't defined.");

    private async Task RunAsync(IContentDisplayHandler handler, Func<Task> run)
    {
        try
        {
            await run();
        }
        catch (Exception exception) when (!exception.IsFatal())
        {
            _logger.LogError(exception, "The content display handler {Handler} failed.", handler.GetType().FullName);
        }
    }
}
