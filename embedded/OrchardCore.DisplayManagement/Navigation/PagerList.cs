using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.Navigation;

/// <summary>The links of a pager while they are collected.</summary>
internal sealed class PagerList
{
    private readonly DisplayContext _context;
    private readonly IShapeFactory _factory;
    private readonly IShape _list;
    private readonly string _key;

    private PagerList(DisplayContext context, IShapeFactory factory, IShape list, string key, RouteValueDictionary values)
    {
        _context = context;
        _factory = factory;
        _list = list;
        _key = key;
        Values = values;
        S = context.ServiceProvider.GetRequiredService<IStringLocalizer<PagerList>>();
    }

    public IStringLocalizer S { get; }

    public RouteValueDictionary Values { get; }

    public static async Task<PagerList> CreateAsync(DisplayContext context, string key)
    {
        var services = context.ServiceProvider;
        var factory = services.GetRequiredService<IShapeFactory>();
        var viewContext = await services.GetRequiredService<ViewContextAccessor>().GetOrCreateAsync(services);
        var list = await factory.CreateAsync("List");
        list.TagName = "ul";
        list.Classes.Add("pagination");
        foreach (var cssClass in context.Value.Classes)
        {
            list.Classes.Add(cssClass);
        }

        list.Id = context.Value.Id;
        return new PagerList(context, factory, list, key, PagerLinks.GetValues(context.Value, viewContext.HttpContext, key));
    }

    public Task AddAsync(string type, object text, int? page, string? rel = null)
        => AddAsync(type, text, page is { } number ? PagerLinks.WithPage(Values, _key, number) : null, rel);

    public async Task AddAsync(string type, object text, RouteValueDictionary? values, string? rel)
    {
        var link = await _factory.CreateAsync(type);
        link.Properties["Value"] = text is LocalizedString localized ? localized.Value : text;
        link.Properties["Pager"] = _context.Value;
        if (values is not null)
        {
            link.Properties["RouteValues"] = values;
        }

        if (rel is not null)
        {
            link.Attributes["rel"] = rel;
        }

        if (type == "Pager_CurrentPage")
        {
            link.Attributes["aria-current"] = "page";
        }

        await _list.AddAsync(link);
    }

    public async Task<IHtmlContent> RenderAsync()
    {
        _list.Properties["ItemClasses"] = new[] { "page-item" };
        return await _context.DisplayHelper.ShapeExecuteAsync(_list);
    }
}
