using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Environment.Shell;
using OrchardCore.Localization.Models;
using OrchardCore.Localization.ViewModels;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;

namespace OrchardCore.Localization.Drivers;

internal sealed class LocalizationSettingsDisplayDriver(
    ILocalizationService localizationService,
    IShellReleaseManager shellReleaseManager,
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorizationService,
    IStringLocalizer<LocalizationSettingsDisplayDriver> localizer) : SiteDisplayDriver<LocalizationSettings>
{
    public const string GroupId = "localization";

    private readonly IStringLocalizer S = localizer;

    protected override string SettingsGroupId => GroupId;

    public override async Task<IDisplayResult?> EditAsync(ISite site, LocalizationSettings settings, BuildEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null;
        }

        return Initialize<LocalizationSettingsViewModel>("LocalizationSettings_Edit", model =>
        {
            model.DefaultCulture = settings.DefaultCulture;
            model.SupportedCultures = settings.SupportedCultures;
            model.FallBackToParentCultures = settings.FallBackToParentCulture;
            model.OtherCultures =
            [
                .. localizationService.GetAllCulturesAndAliases()
                    .Where(culture => !settings.SupportedCultures.Contains(culture.Name))
                    .Select(culture => new SelectListItem($"{culture.Name} – {culture.DisplayName}", culture.Name)),
            ];
        }).Location("Content:2").OnGroup(GroupId);
    }

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, LocalizationSettings settings, UpdateEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null;
        }

        var model = new LocalizationSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        var supported = model.SupportedCultures
            .Append(model.AddedCulture)
            .OfType<string>()
            .Where(IsCulture)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToArray();

        if (supported.Length == 0)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.SupportedCultures), S["At least one language must stay."]);
        }
        else if (!supported.Contains(model.DefaultCulture, StringComparer.OrdinalIgnoreCase))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.DefaultCulture), S["The default language must be one of the languages of the site."]);
        }
        else
        {
            settings.SupportedCultures = supported;
            settings.DefaultCulture = model.DefaultCulture!;
            settings.FallBackToParentCulture = model.FallBackToParentCultures;
            shellReleaseManager.RequestRelease();
        }

        return await EditAsync(site, settings, context);
    }

    private static bool IsCulture(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true).Name.Length > 0;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }

    private Task<bool> IsAllowedAsync() =>
        authorizationService.AuthorizeAsync(httpContextAccessor.HttpContext!.User, LocalizationPermissions.ManageCultures);
}
