using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Environment.Shell;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Security.Settings;
using OrchardCore.Security.ViewModels;
using OrchardCore.Settings;

namespace OrchardCore.Security.Drivers;

internal sealed class SecuritySettingsDisplayDriver(
    IShellReleaseManager shellReleaseManager,
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorizationService,
    IOptionsSnapshot<SecuritySettings> currentSettings,
    IStringLocalizer<SecuritySettingsDisplayDriver> localizer) : SiteDisplayDriver<SecuritySettings>
{
    public const string GroupId = "SecurityHeaders";

    private readonly IStringLocalizer S = localizer;

    protected override string SettingsGroupId => GroupId;

    public override async Task<IDisplayResult?> EditAsync(ISite site, SecuritySettings settings, BuildEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null;
        }

        return Initialize<SecuritySettingsViewModel>("SecurityHeadersSettings_Edit", model =>
        {
            var shown = currentSettings.Value.FromConfiguration ? currentSettings.Value : settings;

            model.FromConfiguration = currentSettings.Value.FromConfiguration;
            model.ContentSecurityPolicy = PolicyText.Write(shown.ContentSecurityPolicy);
            model.PermissionsPolicy = PolicyText.Write(shown.PermissionsPolicy);
            model.ReferrerPolicy = shown.ReferrerPolicy;
        }).Location("Content:2").OnGroup(GroupId);
    }

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, SecuritySettings settings, UpdateEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null;
        }

        if (!currentSettings.Value.FromConfiguration)
        {
            var model = new SecuritySettingsViewModel();
            await context.Updater.TryUpdateModelAsync(model, Prefix);

            if (Validate(model, context))
            {
                settings.ContentSecurityPolicy = PolicyText.Read(model.ContentSecurityPolicy);
                settings.PermissionsPolicy = PolicyText.Read(model.PermissionsPolicy);
                settings.ReferrerPolicy = model.ReferrerPolicy!;
                shellReleaseManager.RequestRelease();
            }
        }

        return await EditAsync(site, settings, context);
    }

    private bool Validate(SecuritySettingsViewModel model, UpdateEditorContext context)
    {
        if (!SecuritySettingsViewModel.ReferrerPolicies.Contains(model.ReferrerPolicy))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.ReferrerPolicy), S["This referrer policy doesn't exist."]);
        }

        if (!PolicyText.IsValid(model.ContentSecurityPolicy))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.ContentSecurityPolicy), S["Write one directive per line: its name, a space, its values."]);
        }

        if (!PolicyText.IsValid(model.PermissionsPolicy))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.PermissionsPolicy), S["Write one feature per line: its name, a space, its value."]);
        }

        return context.Updater.ModelState.IsValid;
    }

    private Task<bool> IsAllowedAsync() => authorizationService.AuthorizeAsync(
        httpContextAccessor.HttpContext!.User, SecurityPermissions.ManageSecurityHeadersSettings);
}
