using Microsoft.AspNetCore.Routing;
using OrchardCore.Navigation;

namespace OrchardCore.DisplayManagement;

/// <content>Pagers.</content>
public static partial class ShapeFactoryExtensions
{
    /// <summary>A pager for numbered pages.</summary>
    public static ValueTask<IShape> PagerAsync(this IShapeFactory shapeFactory, Pager pager, int totalItemCount)
        => shapeFactory.PagerAsync(pager, totalItemCount, (RouteValueDictionary)null!);

    /// <summary>A pager for numbered pages, with the values of a route in its links.</summary>
    public static ValueTask<IShape> PagerAsync(this IShapeFactory shapeFactory, Pager pager, int totalItemCount, RouteData routeData)
        => shapeFactory.PagerAsync(pager, totalItemCount, routeData?.Values!);

    /// <summary>A pager for numbered pages, with values in its links.</summary>
    public static async ValueTask<IShape> PagerAsync(this IShapeFactory shapeFactory, Pager pager, int totalItemCount, RouteValueDictionary routeValues)
    {
        var shape = await shapeFactory.CreateAsync("Pager");
        shape.Properties["Page"] = pager.Page;
        shape.Properties["PageSize"] = pager.PageSize;
        shape.Properties["TotalItemCount"] = (double)totalItemCount;
        if (routeValues is not null)
        {
            shape.Properties["RouteValues"] = routeValues;
        }

        return shape;
    }

    /// <summary>A pager for pages between items.</summary>
    public static ValueTask<IShape> PagerSlimAsync(this IShapeFactory shapeFactory, PagerSlim pager)
        => shapeFactory.PagerSlimAsync(pager, null!);

    /// <summary>A pager for pages between items, with values in its links.</summary>
    public static async ValueTask<IShape> PagerSlimAsync(this IShapeFactory shapeFactory, PagerSlim pager, IDictionary<string, string> values)
    {
        var shape = await shapeFactory.CreateAsync("PagerSlim", pager);
        if (values is not null)
        {
            shape.Properties["UrlParams"] = new Dictionary<string, string>(values);
        }

        return shape;
    }
}
