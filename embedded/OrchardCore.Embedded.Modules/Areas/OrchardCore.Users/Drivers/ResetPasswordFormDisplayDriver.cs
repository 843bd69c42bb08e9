using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Users.Models;
using OrchardCore.Users.ViewModels;

namespace OrchardCore.Users.Drivers;

[Feature(UserConstants.Features.ResetPassword)]
internal sealed class ResetPasswordFormDisplayDriver : DisplayDriver<ResetPasswordForm>
{
    private readonly IStringLocalizer S;

    public ResetPasswordFormDisplayDriver(IStringLocalizer<ResetPasswordFormDisplayDriver> stringLocalizer)
    {
        S = stringLocalizer;
    }

    public override IDisplayResult Edit(ResetPasswordForm model, BuildEditorContext context)
        => Initialize<ResetPasswordViewModel>("ResetPasswordFormIdentifier", viewModel =>
        {
            viewModel.UsernameOrEmail = model.UsernameOrEmail;
            viewModel.ResetToken = model.ResetToken;
        }).Location("Content");

    public override async Task<IDisplayResult?> UpdateAsync(ResetPasswordForm model, UpdateEditorContext context)
    {
        var viewModel = new ResetPasswordViewModel();
        await context.Updater.TryUpdateModelAsync(viewModel, Prefix);
        var modelState = context.Updater.ModelState;

        if (string.IsNullOrWhiteSpace(viewModel.UsernameOrEmail))
        {
            modelState.AddModelError(Prefix, nameof(viewModel.UsernameOrEmail), S["A user name or e-mail address is required."]);
        }

        if (string.IsNullOrWhiteSpace(viewModel.NewPassword))
        {
            modelState.AddModelError(Prefix, nameof(viewModel.NewPassword), S["The new password is required."]);
        }
        else if (viewModel.NewPassword != viewModel.PasswordConfirmation)
        {
            modelState.AddModelError(Prefix, nameof(viewModel.PasswordConfirmation), S["The two passwords are not the same."]);
        }

        model.UsernameOrEmail = viewModel.UsernameOrEmail?.Trim();
        model.NewPassword = viewModel.NewPassword;
        model.ResetToken = viewModel.ResetToken;

        return Edit(model, context);
    }
}
