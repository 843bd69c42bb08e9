using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>Base of views and shape templates.</summary>
public abstract class RazorPage<TModel> : Microsoft.AspNetCore.Mvc.Razor.RazorPage<TModel>, IRazorPage
{
    /// <summary>The layout of the page.</summary>
    protected IZoneHolding? _themeLayout;

    private IDisplayHelper? _displayHelper;
    private IShapeFactory? _shapeFactory;
    private IOrchardDisplayHelper? _orchardHelper;
    private IPageTitleBuilder? _title;
    private IViewLocalizer? _localizer;

    /// <inheritdoc/>
    public override ViewContext ViewContext
    {
        get => base.ViewContext;
        set
        {
            base.ViewContext = value;

            // Shapes rendered by this view take its context over.
            Services.GetRequiredService<ViewContextAccessor>().ViewContext = value;
        }
    }

    /// <summary>Creates shapes dynamically: <c>await New.Foo(A: 1)</c>.</summary>
    public dynamic New => Factory;

    /// <summary>Creates shapes.</summary>
    public IShapeFactory Factory => _shapeFactory ??= Services.GetRequiredService<IShapeFactory>();

    /// <summary>Helpers of all features.</summary>
    public IOrchardDisplayHelper Orchard => _orchardHelper ??= new OrchardDisplayHelper(Context, Helper);

    /// <summary>The layout of the page; null without theme.</summary>
    public IZoneHolding? ThemeLayout
    {
        get => _themeLayout ??= Context.Features.Get<RazorViewFeature>()?.ThemeLayout;
        set => _themeLayout = value;
    }

    /// <summary>The shape type of the layout.</summary>
    public string? ViewLayout
    {
        get
        {
            if (ThemeLayout is not { Metadata: { } metadata })
            {
                return null;
            }

            return metadata.Alternates.Count > 0 ? metadata.Alternates.Last : metadata.Type;
        }

        set
        {
            if (ThemeLayout is { Metadata: { } metadata } && !string.IsNullOrEmpty(value))
            {
                metadata.Alternates.Remove(value);
                metadata.Alternates.Add(value);
            }
        }
    }

    /// <summary>The parts of the page's title.</summary>
    public IPageTitleBuilder Title => _title ??= Services.GetRequiredService<IPageTitleBuilder>();

    /// <summary>Translates the texts of the view.</summary>
    public IViewLocalizer T
    {
        get
        {
            if (_localizer is null)
            {
                _localizer = Services.GetRequiredService<IViewLocalizer>();
                (_localizer as IViewContextAware)?.Contextualize(ViewContext);
            }

            return _localizer;
        }
    }

    /// <summary>The path of the request with its base and query.</summary>
    public string FullRequestPath => Context.Request.PathBase + Context.Request.Path + Context.Request.QueryString;

    /// <summary>The settings of the site.</summary>
    public ISite Site => Context.Features.Get<RazorViewFeature>()?.Site!;

    private IServiceProvider Services => Context.RequestServices;

    private IDisplayHelper Helper => _displayHelper ??= Services.GetRequiredService<IDisplayHelper>();

    /// <summary>Renders a shape; HTML content and text are rendered as they are.</summary>
    public Task<IHtmlContent> DisplayAsync(dynamic? shape) => DisplayObjectAsync((object?)shape);

    /// <summary>Renders a shape.</summary>
    public Task<IHtmlContent> DisplayAsync(IShape? shape) => Helper.ShapeExecuteAsync(shape!);

    /// <summary>Renders a shape with the template of another shape type.</summary>
    public Task<IHtmlContent> DisplayAsAsync(IShape shape, string shapeType, bool? clearAlternates = null)
    {
        if (clearAlternates ?? true)
        {
            shape.Metadata.Alternates.Clear();
        }

        shape.Metadata.Type = shapeType;
        return DisplayAsync(shape);
    }

    /// <summary>Adds a part to the page's title and returns the title so far.</summary>
    public IHtmlContent RenderTitleSegments(IHtmlContent segment, string position = "0", IHtmlContent? separator = null)
    {
        Title.AddSegment(segment, position);
        return Title.GenerateTitle(separator);
    }

    /// <summary>Adds a part to the page's title and returns the title so far.</summary>
    public IHtmlContent RenderTitleSegments(string? segment, string position = "0", IHtmlContent? separator = null)
    {
        if (!string.IsNullOrEmpty(segment))
        {
            Title.AddSegment(new HtmlContentString(segment), position);
        }

        return Title.GenerateTitle(separator);
    }

    /// <summary>The body of the view, in a layout.</summary>
    public IHtmlContent RenderLayoutBody() => base.RenderBody();

    /// <summary>A tag with the shape's tag name, attributes, classes and id.</summary>
    public static TagBuilder Tag(IShape shape) => shape.GetTagBuilder();

    /// <summary>A tag with the shape's attributes, classes and id.</summary>
    public static TagBuilder Tag(IShape shape, string tag) => shape.GetTagBuilder(tag);

    /// <summary>Renders the zone <c>Content</c> of the layout.</summary>
    public Task<IHtmlContent> RenderBodyAsync() => DisplayAsync(ThemeLayout?.Zones["Content"]);

    /// <summary>Whether the layout has a zone.</summary>
    public new bool IsSectionDefined(string name) => ThemeLayout?.Zones.IsNotEmpty(name) == true;

    /// <summary>Renders a zone of the layout that must exist.</summary>
    public new IHtmlContent RenderSection(string name) => RenderSection(name, required: true);

    /// <summary>Renders a zone of the layout.</summary>
    public new IHtmlContent RenderSection(string name, bool required) => RenderSectionAsync(name, required).GetAwaiter().GetResult();

    /// <summary>Renders a zone of the layout that must exist.</summary>
    public new Task<IHtmlContent> RenderSectionAsync(string name) => RenderSectionAsync(name, required: true);

    /// <summary>Renders a zone of the layout.</summary>
    public new Task<IHtmlContent> RenderSectionAsync(string name, bool required)
    {
        ArgumentNullException.ThrowIfNull(name);
        var zone = ThemeLayout?.Zones[name];
        if (required && zone.IsNullOrEmpty())
        {
            throw new InvalidOperationException($"The layout has no zone '{name}', which a template requires.");
        }

        return DisplayAsync(zone);
    }

    /// <summary>The first of two values, or the second if it is null or empty.</summary>
    public static object? OrDefault(object? text, object? other)
        => text is null || (text is string value && value.Length == 0) ? other : text;

    private Task<IHtmlContent> DisplayObjectAsync(object? shape) => shape switch
    {
        null or Nil => Task.FromResult<IHtmlContent>(HtmlString.Empty),
        IShape known => DisplayAsync(known),
        IHtmlContent content => Task.FromResult(content),
        string text => Task.FromResult<IHtmlContent>(new HtmlContentString(text)),
        _ => throw new ArgumentException($"A {shape.GetType()} can't be rendered: it is no shape.", nameof(shape)),
    };
}
