using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.AuditTrail.ViewModels;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;

namespace OrchardCore.AuditTrail.Drivers;

internal sealed class AuditTrailSettingsDisplayDriver(
    IAuditTrailManager auditTrailManager,
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorizationService,
    IServiceProvider serviceProvider) : SiteDisplayDriver<AuditTrailSettings>
{
    protected override string SettingsGroupId => AuditTrailSettingsGroup.Id;

    public override async Task<IDisplayResult?> EditAsync(ISite site, AuditTrailSettings settings, BuildEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null;
        }

        return Initialize<AuditTrailSettingsViewModel>("AuditTrailSettings_Edit", model =>
        {
            model.ClientIpAddressAllowed = settings.ClientIpAddressAllowed;
            model.Categories = [.. auditTrailManager.DescribeCategories().Select(category => new AuditTrailCategorySettingsViewModel
            {
                Name = category.Name,
                LocalizedName = category.LocalizedName(serviceProvider),
                Events = [.. category.Events.Values.Select(item => CreateChoice(item, settings))],
            })];
        }).Location("Content:1");
    }

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, AuditTrailSettings settings, UpdateEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null;
        }

        var model = new AuditTrailSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        settings.ClientIpAddressAllowed = model.ClientIpAddressAllowed;
        settings.Categories = [.. model.Categories.Where(category => category.Name is not null).Select(category => new AuditTrailCategorySettings
        {
            Name = category.Name,
            Events = [.. category.Events.Where(item => item.Name is not null).Select(item => new AuditTrailEventSettings
            {
                Name = item.Name,
                Category = category.Name,
                IsEnabled = item.IsEnabled,
            })],
        })];

        return await EditAsync(site, settings, context);
    }

    private AuditTrailEventSettingsViewModel CreateChoice(AuditTrailEventDescriptor descriptor, AuditTrailSettings settings)
    {
        var choice = settings.Categories
            .FirstOrDefault(category => category.Name == descriptor.Category)?.Events
            .FirstOrDefault(item => item.Name == descriptor.Name);

        return new AuditTrailEventSettingsViewModel
        {
            Name = descriptor.Name,
            LocalizedName = descriptor.LocalizedName(serviceProvider),
            Description = descriptor.Description(serviceProvider),
            IsMandatory = descriptor.IsMandatory,
            IsEnabled = descriptor.IsMandatory || (choice?.IsEnabled ?? descriptor.IsEnabledByDefault),
        };
    }

    private Task<bool> IsAllowedAsync() =>
        authorizationService.AuthorizeAsync(httpContextAccessor.HttpContext?.User, AuditTrailPermissions.ManageAuditTrailSettings);
}
