using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.Admin.Models;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;

namespace OrchardCore.Admin.Drivers;

internal sealed class AdminSiteSettingsDisplayDriver : SiteDisplayDriver<AdminSettings>
{
    public const string GroupId = "admin";

    private readonly IHttpContextAccessor _httpContextAccessor;
    private readonly IAuthorizationService _authorizationService;

    public AdminSiteSettingsDisplayDriver(IHttpContextAccessor httpContextAccessor, IAuthorizationService authorizationService)
    {
        _httpContextAccessor = httpContextAccessor;
        _authorizationService = authorizationService;
    }

    protected override string SettingsGroupId => GroupId;

    public override async Task<IDisplayResult?> EditAsync(ISite site, AdminSettings settings, BuildEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null;
        }

        return Initialize<AdminSettings>("AdminSettings_Edit", model =>
        {
            model.DisplayThemeToggler = settings.DisplayThemeToggler;
            model.DisplayMenuFilter = settings.DisplayMenuFilter;
            model.DisplayNewMenu = settings.DisplayNewMenu;
            model.DisplayTitlesInTopbar = settings.DisplayTitlesInTopbar;
        }).Location("Content:3").OnGroup(GroupId);
    }

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, AdminSettings settings, UpdateEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null;
        }

        await context.Updater.TryUpdateModelAsync(settings, Prefix, item => item.DisplayThemeToggler, item => item.DisplayMenuFilter);

        return await EditAsync(site, settings, context);
    }

    private Task<bool> IsAllowedAsync()
        => _authorizationService.AuthorizeAsync(_httpContextAccessor.HttpContext?.User, AdminPermissions.ManageAdminSettings);
}
