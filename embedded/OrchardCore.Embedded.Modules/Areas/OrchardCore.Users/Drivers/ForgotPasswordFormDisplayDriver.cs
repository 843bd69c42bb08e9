using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Users.Models;
using OrchardCore.Users.ViewModels;

namespace OrchardCore.Users.Drivers;

[Feature(UserConstants.Features.ResetPassword)]
internal sealed class ForgotPasswordFormDisplayDriver : DisplayDriver<ForgotPasswordForm>
{
    private readonly IStringLocalizer S;

    public ForgotPasswordFormDisplayDriver(IStringLocalizer<ForgotPasswordFormDisplayDriver> stringLocalizer)
    {
        S = stringLocalizer;
    }

    public override IDisplayResult Edit(ForgotPasswordForm model, BuildEditorContext context)
        => Initialize<ForgotPasswordViewModel>("ForgotPasswordFormIdentifier", viewModel => viewModel.UsernameOrEmail = model.UsernameOrEmail).Location("Content");

    public override async Task<IDisplayResult?> UpdateAsync(ForgotPasswordForm model, UpdateEditorContext context)
    {
        var viewModel = new ForgotPasswordViewModel();
        await context.Updater.TryUpdateModelAsync(viewModel, Prefix);

        if (string.IsNullOrWhiteSpace(viewModel.UsernameOrEmail))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(viewModel.UsernameOrEmail), S["A user name or e-mail address is required."]);
        }

        model.UsernameOrEmail = viewModel.UsernameOrEmail?.Trim();

        return Edit(model, context);
    }
}
