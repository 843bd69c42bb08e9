using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.Navigation;

namespace OrchardCore.Admin;

/// <summary>Puts the admin menu into the layout of admin pages.</summary>
internal sealed class AdminMenuFilter(ILayoutAccessor layoutAccessor, IShapeFactory shapeFactory) : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.IsViewOrPageResult()
            && AdminAttribute.IsApplied(context.HttpContext)
            && context.HttpContext.User.Identity?.IsAuthenticated == true
            && context.HttpContext.Response.StatusCode is < StatusCodes.Status300MultipleChoices or >= StatusCodes.Status400BadRequest)
        {
            var menu = await shapeFactory.CreateAsync("Navigation");
            menu.Properties["MenuName"] = NavigationConstants.AdminId;
            menu.Properties["RouteData"] = context.RouteData;
            var layout = await layoutAccessor.GetLayoutAsync();
            await layout.Zones["Navigation"].AddAsync(menu);
        }

        await next();
    }
}
