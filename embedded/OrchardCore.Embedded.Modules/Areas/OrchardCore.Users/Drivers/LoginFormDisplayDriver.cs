using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;
using OrchardCore.Users.Models;
using OrchardCore.Users.ViewModels;

namespace OrchardCore.Users.Drivers;

internal sealed class LoginFormDisplayDriver : DisplayDriver<LoginForm>
{
    private readonly ISiteService _siteService;
    private readonly IStringLocalizer S;

    public LoginFormDisplayDriver(ISiteService siteService, IStringLocalizer<LoginFormDisplayDriver> stringLocalizer)
    {
        _siteService = siteService;
        S = stringLocalizer;
    }

    public override async Task<IDisplayResult?> EditAsync(LoginForm model, BuildEditorContext context)
    {
        var settings = await _siteService.GetSettingsAsync<LoginSettings>();

        if (settings.DisableLocalLogin)
        {
            return null;
        }

        return Initialize<LoginViewModel>("LoginFormCredentials", viewModel =>
        {
            viewModel.UserName = model.UserName;
            viewModel.RememberMe = model.RememberMe;
            viewModel.AllowRememberMe = settings.AllowRememberMe;
        }).Location("Content");
    }

    public override async Task<IDisplayResult?> UpdateAsync(LoginForm model, UpdateEditorContext context)
    {
        var viewModel = new LoginViewModel();
        await context.Updater.TryUpdateModelAsync(viewModel, Prefix);

        if (string.IsNullOrWhiteSpace(viewModel.UserName))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(viewModel.UserName), S["A user name or e-mail address is required."]);
        }

        if (string.IsNullOrWhiteSpace(viewModel.Password))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(viewModel.Password), S["A password is required."]);
        }

        model.UserName = viewModel.UserName?.Trim();
        model.Password = viewModel.Password;
        model.RememberMe = viewModel.RememberMe;

        return await EditAsync(model, context);
    }
}
