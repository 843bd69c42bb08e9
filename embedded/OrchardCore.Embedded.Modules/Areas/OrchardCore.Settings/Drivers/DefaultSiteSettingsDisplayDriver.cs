using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Environment.Shell;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings.ViewModels;

namespace OrchardCore.Settings.Drivers;

internal sealed class DefaultSiteSettingsDisplayDriver(
    IShellReleaseManager shellReleaseManager,
    ITimeZoneSelectListProvider timeZones,
    ILiquidTemplateManager liquidTemplateManager,
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorizationService,
    IStringLocalizer<DefaultSiteSettingsDisplayDriver> localizer) : DisplayDriver<ISite>
{
    public const string GroupId = "general";

    private readonly IStringLocalizer S = localizer;

    public override async Task<IDisplayResult?> EditAsync(ISite site, BuildEditorContext context)
    {
        if (!IsMine(context) || !await IsAllowedAsync())
        {
            return null;
        }

        return Combine(
            Initialize<SiteSettingsViewModel>("Settings_Edit__Site", model => FillAsync(site, model))
                .Location("Content:1").OnGroup(GroupId),
            Initialize<SiteSettingsViewModel>("Settings_Edit__Resources", model => FillAsync(site, model))
                .Location("Content:2").OnGroup(GroupId),
            Initialize<SiteSettingsViewModel>("Settings_Edit__Cache", model => FillAsync(site, model))
                .Location("Content:3").OnGroup(GroupId));
    }

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, UpdateEditorContext context)
    {
        if (!IsMine(context) || !await IsAllowedAsync())
        {
            return null;
        }

        var model = new SiteSettingsViewModel();

        await context.Updater.TryUpdateModelAsync(model, Prefix);

        if (Validate(model, context))
        {
            Apply(model, site);
            shellReleaseManager.RequestRelease();
        }

        return await EditAsync(site, context);
    }

    private static bool IsMine(BuildShapeContext context) =>
        string.Equals(context.GroupId, GroupId, StringComparison.OrdinalIgnoreCase);

    private static void Apply(SiteSettingsViewModel model, ISite site)
    {
        site.SiteName = model.SiteName!.Trim();
        site.PageTitleFormat = model.PageTitleFormat;
        site.BaseUrl = model.BaseUrl?.TrimEnd('/');
        site.TimeZoneId = model.TimeZone;
        site.PageSize = model.PageSize ?? site.PageSize;
        site.UseCdn = model.UseCdn;
        site.CdnBaseUrl = model.CdnBaseUrl?.TrimEnd('/');
        site.ResourceDebugMode = model.ResourceDebugMode;
        site.AppendVersion = model.AppendVersion;
        site.CacheMode = model.CacheMode;
    }

    private bool Validate(SiteSettingsViewModel model, UpdateEditorContext context)
    {
        var state = context.Updater.ModelState;

        if (model.PageSize is < 1)
        {
            state.AddModelError(Prefix, nameof(model.PageSize), S["The page size must be at least 1."]);
        }

        if (!string.IsNullOrEmpty(model.BaseUrl) && !IsWebAddress(model.BaseUrl))
        {
            state.AddModelError(Prefix, nameof(model.BaseUrl), S["The base URL must start with http:// or https://."]);
        }

        if (!string.IsNullOrEmpty(model.CdnBaseUrl) && !IsWebAddress(model.CdnBaseUrl))
        {
            state.AddModelError(Prefix, nameof(model.CdnBaseUrl), S["The CDN base URL must start with http:// or https://."]);
        }

        if (!string.IsNullOrEmpty(model.PageTitleFormat) && !liquidTemplateManager.Validate(model.PageTitleFormat, out var errors))
        {
            state.AddModelError(Prefix, nameof(model.PageTitleFormat), S["The page title format has errors: {0}", string.Join(' ', errors)]);
        }

        return state.IsValid;
    }

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    private async ValueTask FillAsync(ISite site, SiteSettingsViewModel model)
    {
        model.SiteName = site.SiteName;
        model.PageTitleFormat = site.PageTitleFormat;
        model.BaseUrl = site.BaseUrl;
        model.TimeZone = site.TimeZoneId;
        model.PageSize = site.PageSize;
        model.UseCdn = site.UseCdn;
        model.CdnBaseUrl = site.CdnBaseUrl;
        model.ResourceDebugMode = site.ResourceDebugMode;
        model.AppendVersion = site.AppendVersion;
        model.CacheMode = site.CacheMode;
        model.TimeZones = (await timeZones.GetTimeZoneSelectListAsync())
            .Select(zone => new SelectListItem(zone.Value, zone.Key, zone.Key == site.TimeZoneId));
    }

    private Task<bool> IsAllowedAsync() =>
        authorizationService.AuthorizeAsync(httpContextAccessor.HttpContext!.User, SettingsPermissions.ManageSettings);
}
