using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;

namespace Audit.Module;

/// <summary>Adds to the first page of the admin, before and after what it has.</summary>
public sealed class DashboardFilter(ILayoutAccessor layoutAccessor, IShapeFactory shapeFactory) : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var route = context.RouteData.Values;

        if (context.IsViewOrPageResult() && route["area"] as string == "OrchardCore.Admin" && route["controller"] as string == "Admin" && route["action"] as string == "Index")
        {
            var layout = await layoutAccessor.GetLayoutAsync();
            await layout.Zones["Content"].AddAsync(await CreateAsync("last"), "after");
            await layout.Zones["Content"].AddAsync(await CreateAsync("later"), "10");
            await layout.Zones["Content"].AddAsync(await CreateAsync("first"), "before");
        }

        await next();
    }

    private async Task<IShape> CreateAsync(string place)
    {
        var shape = await shapeFactory.CreateAsync("ShipmentCard");
        shape.Properties["Place"] = place;

        return shape;
    }
}
