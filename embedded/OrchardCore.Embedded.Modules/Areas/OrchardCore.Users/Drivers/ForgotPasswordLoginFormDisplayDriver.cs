using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Drivers;

/// <summary>Adds the link for those who forgot their password to the sign-in page.</summary>
[Feature(UserConstants.Features.ResetPassword)]
internal sealed class ForgotPasswordLoginFormDisplayDriver : DisplayDriver<LoginForm>
{
    private readonly ISiteService _siteService;

    public ForgotPasswordLoginFormDisplayDriver(ISiteService siteService)
    {
        _siteService = siteService;
    }

    public override async Task<IDisplayResult?> EditAsync(LoginForm model, BuildEditorContext context)
        => (await _siteService.GetSettingsAsync<ResetPasswordSettings>()).AllowResetPassword
            ? View("LoginFormForgotPassword_Edit", model).Location("Links:5")
            : null;
}
