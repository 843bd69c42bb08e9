using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.AuditTrail.ViewModels;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;

namespace OrchardCore.AuditTrail.Drivers;

internal sealed class AuditTrailTrimmingSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorizationService,
    IStringLocalizer<AuditTrailTrimmingSettingsDisplayDriver> stringLocalizer) : SiteDisplayDriver<AuditTrailTrimmingSettings>
{
    private const int MaxRetentionDays = 36_500;

    private readonly IStringLocalizer S = stringLocalizer;

    protected override string SettingsGroupId => AuditTrailSettingsGroup.Id;

    public override async Task<IDisplayResult?> EditAsync(ISite site, AuditTrailTrimmingSettings section, BuildEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null;
        }

        return Initialize<AuditTrailTrimmingSettingsViewModel>("AuditTrailTrimmingSettings_Edit", model =>
        {
            model.RetentionDays = section.RetentionDays;
            model.LastRunUtc = section.LastRunUtc;
            model.Disabled = section.Disabled;
        }).Location("Content:10");
    }

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, AuditTrailTrimmingSettings section, UpdateEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null;
        }

        var model = new AuditTrailTrimmingSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        if (model.RetentionDays is >= 1 and <= MaxRetentionDays)
        {
            section.RetentionDays = model.RetentionDays.Value;
            section.Disabled = model.Disabled;
        }
        else
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.RetentionDays), S["The number of days must be between {0} and {1}.", 1, MaxRetentionDays]);
        }

        return await EditAsync(site, section, context);
    }

    private Task<bool> IsAllowedAsync() =>
        authorizationService.AuthorizeAsync(httpContextAccessor.HttpContext?.User, AuditTrailPermissions.ManageAuditTrailSettings);
}
