using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardCore.Users.ViewModels;

namespace OrchardCore.Users.Drivers;

/// <summary>Shows a user in lists, and edits the state of the account.</summary>
internal sealed class UserDisplayDriver : DisplayDriver<User>
{
    private readonly UserManager<IUser> _userManager;
    private readonly IUserService _userService;
    private readonly IHttpContextAccessor _httpContextAccessor;
    private readonly IAuthorizationService _authorizationService;
    private readonly INotifier _notifier;
    private readonly IHtmlLocalizer H;

    private SummaryAdminUserViewModel? _summary;

    public UserDisplayDriver(
        UserManager<IUser> userManager,
        IUserService userService,
        IHttpContextAccessor httpContextAccessor,
        IAuthorizationService authorizationService,
        INotifier notifier,
        IHtmlLocalizer<UserDisplayDriver> htmlLocalizer)
    {
        _userManager = userManager;
        _userService = userService;
        _httpContextAccessor = httpContextAccessor;
        _authorizationService = authorizationService;
        _notifier = notifier;
        H = htmlLocalizer;
    }

    public override IDisplayResult Display(User user, BuildDisplayContext context)
        => Combine(
            Initialize<SummaryAdminUserViewModel>("UserFields", model => FillAsync(model, user)).Location("SummaryAdmin", "Header:1").Location("Detail", "Content:1"),
            Initialize<SummaryAdminUserViewModel>("UserInfo", model => FillAsync(model, user)).Location("SummaryAdmin", "Meta:1").Location("Detail", "Content:5"),
            Initialize<SummaryAdminUserViewModel>("UserButtons", model => FillAsync(model, user)).Location("SummaryAdmin", "Actions:1"),
            Initialize<SummaryAdminUserViewModel>("UserActionsMenu", model => FillAsync(model, user)).Location("SummaryAdmin", "ActionsMenu:1"));

    public override IDisplayResult Edit(User user, BuildEditorContext context)
        => Initialize<EditUserViewModel>("UserFields_Edit", async model =>
        {
            model.IsNew = context.IsNew;
            model.EmailConfirmed = context.IsNew || user.EmailConfirmed;
            model.IsEnabled = user.IsEnabled;
            model.CanChangeState = context.IsNew || await CanChangeStateAsync(user);
        }).Location("Content:1.5");

    public override async Task<IDisplayResult?> UpdateAsync(User user, UpdateEditorContext context)
    {
        if (!context.IsNew && !await CanChangeStateAsync(user))
        {
            return Edit(user, context);
        }

        var model = new EditUserViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, item => item.IsEnabled, item => item.EmailConfirmed);

        if (!context.Updater.ModelState.IsValid)
        {
            return Edit(user, context);
        }

        if (model.EmailConfirmed)
        {
            user.EmailConfirmed = true;
        }

        if (context.IsNew)
        {
            user.IsEnabled = model.IsEnabled;
        }
        else if (model.IsEnabled && !user.IsEnabled)
        {
            await _userService.EnableAsync(user);
        }
        else if (!model.IsEnabled && user.IsEnabled && !await _userService.DisableAsync(user))
        {
            await _notifier.WarningAsync(H["Cannot disable the only enabled administrator."]);
        }

        return Edit(user, context);
    }

    private async ValueTask FillAsync(SummaryAdminUserViewModel model, User user)
    {
        if (_summary?.User != user)
        {
            var principal = _httpContextAccessor.HttpContext?.User;

            _summary = new SummaryAdminUserViewModel
            {
                User = user,
                IsLockedOut = await _userManager.IsLockedOutAsync(user),
                CanEdit = await _authorizationService.AuthorizeAsync(principal, UsersPermissions.EditUsers, user),
                CanDelete = await _authorizationService.AuthorizeAsync(principal, UsersPermissions.DeleteUsers, user),
            };
        }

        model.User = user;
        model.IsLockedOut = _summary.IsLockedOut;
        model.CanEdit = _summary.CanEdit;
        model.CanDelete = _summary.CanDelete;
    }

    private async Task<bool> CanChangeStateAsync(User user)
    {
        var principal = _httpContextAccessor.HttpContext?.User;

        return principal is not null
            && _userManager.GetUserId(principal) != user.UserId
            && await _authorizationService.AuthorizeAsync(principal, UsersPermissions.EditUsers, user);
    }
}
