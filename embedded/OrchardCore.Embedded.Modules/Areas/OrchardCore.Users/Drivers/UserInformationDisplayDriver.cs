using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;
using OrchardCore.Users.Models;
using OrchardCore.Users.ViewModels;

namespace OrchardCore.Users.Drivers;

/// <summary>Edits the name, e-mail address and phone number of a user.</summary>
internal sealed class UserInformationDisplayDriver : DisplayDriver<User>
{
    private readonly UserManager<IUser> _userManager;
    private readonly IHttpContextAccessor _httpContextAccessor;
    private readonly ISiteService _siteService;
    private readonly IAuthorizationService _authorizationService;
    private readonly IStringLocalizer S;

    public UserInformationDisplayDriver(
        UserManager<IUser> userManager,
        IHttpContextAccessor httpContextAccessor,
        ISiteService siteService,
        IAuthorizationService authorizationService,
        IStringLocalizer<UserInformationDisplayDriver> stringLocalizer)
    {
        _userManager = userManager;
        _httpContextAccessor = httpContextAccessor;
        _siteService = siteService;
        _authorizationService = authorizationService;
        S = stringLocalizer;
    }

    public override async Task<IDisplayResult?> EditAsync(User user, BuildEditorContext context)
    {
        var allowed = await GetAllowedAsync(user, context.IsNew);

        if (allowed is null)
        {
            return null;
        }

        return Initialize<EditUserInformationViewModel>("UserInformation_Edit", model =>
        {
            model.UserName = user.UserName;
            model.Email = user.Email;
            model.PhoneNumber = user.PhoneNumber;
            model.EditUserName = allowed.EditUserName;
            model.EditEmail = allowed.EditEmail;
            model.EditPhoneNumber = allowed.EditPhoneNumber;
        }).Location("Content:1");
    }

    public override async Task<IDisplayResult?> UpdateAsync(User user, UpdateEditorContext context)
    {
        if (await GetAllowedAsync(user, context.IsNew) is not { } allowed)
        {
            return null;
        }

        var model = new EditUserInformationViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, item => item.UserName!, item => item.Email!, item => item.PhoneNumber!);
        var modelState = context.Updater.ModelState;

        if (allowed.EditUserName)
        {
            if (string.IsNullOrWhiteSpace(model.UserName))
            {
                modelState.AddModelError(Prefix, nameof(model.UserName), S["A user name is required."]);
            }
            else
            {
                user.UserName = model.UserName.Trim();
            }
        }

        if (allowed.EditEmail)
        {
            var email = model.Email?.Trim();

            if (string.IsNullOrEmpty(email) || !new EmailAddressAttribute().IsValid(email))
            {
                modelState.AddModelError(Prefix, nameof(model.Email), S["A valid e-mail address is required."]);
            }
            else if (!string.Equals(user.Email, email, StringComparison.OrdinalIgnoreCase))
            {
                user.Email = email;
                user.EmailConfirmed = context.IsNew;
            }
        }

        if (allowed.EditPhoneNumber && user.PhoneNumber != model.PhoneNumber)
        {
            user.PhoneNumber = string.IsNullOrWhiteSpace(model.PhoneNumber) ? null : model.PhoneNumber.Trim();
            user.PhoneNumberConfirmed = false;
        }

        return await EditAsync(user, context);
    }

    private async Task<EditUserInformationViewModel?> GetAllowedAsync(User user, bool isNew)
    {
        var principal = _httpContextAccessor.HttpContext?.User;

        if (await _authorizationService.AuthorizeAsync(principal, UsersPermissions.EditUsers, isNew ? null : user)
            && (isNew || _userManager.GetUserId(principal!) != user.UserId || await _authorizationService.AuthorizeAsync(principal, UsersPermissions.EditUsers)))
        {
            return new EditUserInformationViewModel { EditUserName = true, EditEmail = true, EditPhoneNumber = true };
        }

        if (!await _authorizationService.AuthorizeAsync(principal, UsersPermissions.EditUsers, user))
        {
            return null;
        }

        var settings = await _siteService.GetSettingsAsync<LoginSettings>();

        return new EditUserInformationViewModel
        {
            EditUserName = settings.AllowChangingUsername,
            EditEmail = settings.AllowChangingEmail,
            EditPhoneNumber = settings.AllowChangingPhoneNumber,
        };
    }
}
