using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Autoroute.Handlers;
using OrchardCore.Autoroute.Models;
using OrchardCore.Autoroute.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;
using YesSql;
using ISession = YesSql.ISession;

namespace OrchardCore.Autoroute.Drivers;

internal sealed class AutoroutePartDisplayDriver(
    IOptions<AutorouteOptions> options,
    ISiteService siteService,
    IAuthorizationService authorizationService,
    IHttpContextAccessor httpContextAccessor,
    ISession session,
    IStringLocalizer<AutoroutePartDisplayDriver> localizer) : ContentPartDisplayDriver<AutoroutePart>
{
    private readonly IStringLocalizer S = localizer;

    public override IDisplayResult Edit(AutoroutePart autoroutePart, BuildPartEditorContext context)
        => Initialize<AutoroutePartViewModel>(GetEditorShapeType(context), async model =>
        {
            var site = await siteService.GetSiteSettingsAsync();

            model.Path = autoroutePart.Path;
            model.SetHomepage = autoroutePart.SetHomepage;
            model.RouteContainedItems = autoroutePart.RouteContainedItems;
            model.Settings = context.TypePartDefinition.GetSettings<AutoroutePartSettings>();
            model.IsHomepage = site.HomeRoute?.TryGetValue(options.Value.ContentItemIdKey, out var id) == true
                && string.Equals(id?.ToString(), autoroutePart.ContentItem.ContentItemId, StringComparison.OrdinalIgnoreCase);
            model.MaySetHomepage = model.Settings.ShowHomepageOption && await MaySetHomepageAsync();
        });

    public override async Task<IDisplayResult?> UpdateAsync(AutoroutePart model, UpdatePartEditorContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<AutoroutePartSettings>();
        var posted = new AutoroutePartViewModel();
        await context.Updater.TryUpdateModelAsync(posted, Prefix, m => m.Path!, m => m.SetHomepage, m => m.UpdatePath, m => m.RouteContainedItems);

        if (settings.AllowRouteContainedItems)
        {
            model.RouteContainedItems = posted.RouteContainedItems;
        }

        if (settings.AllowCustomPath)
        {
            model.Path = posted.Path?.Trim();
        }

        if (settings.AllowUpdatePath && posted.UpdatePath)
        {
            // An empty path is made again.
            model.Path = "";
        }

        if (posted.SetHomepage && settings.ShowHomepageOption && await MaySetHomepageAsync())
        {
            model.SetHomepage = true;
        }

        foreach (var error in PathRules.Check(model.Path, S))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Path), error);
        }

        if (!string.IsNullOrWhiteSpace(model.Path) && !await PathRules.IsUniqueAsync(session, model.Path, model.ContentItem.ContentItemId))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Path), S["The path {0} is already in use.", model.Path]);
        }

        return Edit(model, context);
    }

    private async Task<bool> MaySetHomepageAsync()
        => httpContextAccessor.HttpContext?.User is { } user && await authorizationService.AuthorizeAsync(user, AutoroutePermissions.SetHomepage);
}
