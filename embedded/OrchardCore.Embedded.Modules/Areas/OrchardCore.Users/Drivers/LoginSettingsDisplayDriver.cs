using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Drivers;

internal sealed class LoginSettingsDisplayDriver : SiteDisplayDriver<LoginSettings>
{
    public const string GroupId = "userLogin";

    private readonly IHttpContextAccessor _httpContextAccessor;
    private readonly IAuthorizationService _authorizationService;

    public LoginSettingsDisplayDriver(IHttpContextAccessor httpContextAccessor, IAuthorizationService authorizationService)
    {
        _httpContextAccessor = httpContextAccessor;
        _authorizationService = authorizationService;
    }

    protected override string SettingsGroupId => GroupId;

    public override async Task<IDisplayResult?> EditAsync(ISite site, LoginSettings settings, BuildEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null;
        }

        return Initialize<LoginSettings>("LoginSettings_Edit", model =>
        {
            model.UseSiteTheme = settings.UseSiteTheme;
            model.DisableLocalLogin = settings.DisableLocalLogin;
            model.AllowChangingUsername = settings.AllowChangingUsername;
            model.AllowChangingEmail = settings.AllowChangingEmail;
            model.AllowChangingPhoneNumber = settings.AllowChangingPhoneNumber;
            model.AllowRememberMe = settings.AllowRememberMe;
        }).Location("Content:5").OnGroup(GroupId);
    }

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, LoginSettings settings, UpdateEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null;
        }

        await context.Updater.TryUpdateModelAsync(settings, Prefix);

        return await EditAsync(site, settings, context);
    }

    private Task<bool> IsAllowedAsync()
        => _authorizationService.AuthorizeAsync(_httpContextAccessor.HttpContext?.User, UsersPermissions.ManageUsers);
}
