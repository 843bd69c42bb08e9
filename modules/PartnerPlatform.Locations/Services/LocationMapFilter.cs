using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using PartnerPlatform.Locations.ViewModels;
using ProfilePermissions = PartnerPlatform.Profiles.Permissions;

namespace PartnerPlatform.Locations.Services;

/// <summary>Puts the map of locations on the dashboard of the admin, for those who see the locations of all partners.</summary>
public sealed class LocationMapFilter : IAsyncResultFilter
{
    private readonly IAuthorizationService _authorizationService;
    private readonly ILayoutAccessor _layoutAccessor;
    private readonly IShapeFactory _shapeFactory;
    private readonly LocationCountryCounter _counter;

    public LocationMapFilter(
        IAuthorizationService authorizationService,
        ILayoutAccessor layoutAccessor,
        IShapeFactory shapeFactory,
        LocationCountryCounter counter)
    {
        _authorizationService = authorizationService;
        _layoutAccessor = layoutAccessor;
        _shapeFactory = shapeFactory;
        _counter = counter;
    }

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ViewResult && IsDashboard(context.RouteData.Values) && await IsAllowedAsync(context))
        {
            var counts = await _counter.CountAsync();
            var map = await _shapeFactory.CreateAsync<LocationMapViewModel>("LocationMap", model => model.Counts = counts);
            var layout = await _layoutAccessor.GetLayoutAsync();
            await layout.Zones["Content"].AddAsync(map, "10");
        }

        await next();
    }

    private static bool IsDashboard(Microsoft.AspNetCore.Routing.RouteValueDictionary values) =>
        Equals(values["area"], "OrchardCore.Admin") && Equals(values["controller"], "Admin") && Equals(values["action"], "Index");

    private async Task<bool> IsAllowedAsync(ResultExecutingContext context)
    {
        var user = context.HttpContext.User;
        return await _authorizationService.AuthorizeAsync(user, ProfilePermissions.AccessAllAccounts)
            && await _authorizationService.AuthorizeAsync(user, Permissions.ViewLocations);
    }
}
