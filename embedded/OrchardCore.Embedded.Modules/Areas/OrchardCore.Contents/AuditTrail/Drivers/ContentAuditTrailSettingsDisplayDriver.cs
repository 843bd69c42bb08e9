using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.AuditTrail;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents.AuditTrail.Settings;
using OrchardCore.Contents.AuditTrail.ViewModels;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;

namespace OrchardCore.Contents.AuditTrail.Drivers;

internal sealed class ContentAuditTrailSettingsDisplayDriver(
    IContentDefinitionManager contentDefinitionManager,
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorizationService) : SiteDisplayDriver<ContentAuditTrailSettings>
{
    protected override string SettingsGroupId => AuditTrailSettingsGroup.Id;

    public override async Task<IDisplayResult?> EditAsync(ISite site, ContentAuditTrailSettings section, BuildEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null;
        }

        return Initialize<ContentAuditTrailSettingsViewModel>("ContentAuditTrailSettings_Edit", async model =>
        {
            model.AllowedContentTypes = section.AllowedContentTypes;
            model.ContentTypes = [.. (await contentDefinitionManager.ListTypeDefinitionsAsync())
                .OrderBy(type => type.DisplayName, StringComparer.CurrentCulture)
                .Select(type => new SelectListItem(type.DisplayName, type.Name, section.AllowedContentTypes.Contains(type.Name)))];
        }).Location("Content:5");
    }

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, ContentAuditTrailSettings section, UpdateEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null;
        }

        var model = new ContentAuditTrailSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        var known = (await contentDefinitionManager.ListTypeDefinitionsAsync()).Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        section.AllowedContentTypes = [.. model.AllowedContentTypes.Where(known.Contains).Distinct()];

        return await EditAsync(site, section, context);
    }

    private Task<bool> IsAllowedAsync() =>
        authorizationService.AuthorizeAsync(httpContextAccessor.HttpContext?.User, AuditTrailPermissions.ManageAuditTrailSettings);
}
