using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.Users.Models;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.ViewModels;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Services;

/// <summary>What may not be done with the users of an account. Each message is reported with the field that it is about.</summary>
public sealed class AccountUserRules
{
    private const int MaxNameLength = 100;
    private const int MaxEmailLength = 254;

    private readonly AccountUserStore _store;
    private readonly IStringLocalizer S;

    public AccountUserRules(AccountUserStore store, IStringLocalizer<AccountUserRules> localizer)
    {
        _store = store;
        S = localizer;
    }

    public bool CheckPerson(AccountUserForm form, Action<string, string> report)
    {
        var texts = GeneralRules.CheckText("name", form.Name, MaxNameLength, isRequired: true)
            .And(GeneralRules.CheckText("email", form.Email, MaxEmailLength, isRequired: true));
        foreach (var violation in texts.Violations)
        {
            report(violation.Field, violation.ToMessage(CultureInfo.CurrentUICulture));
        }

        var hasEmail = !string.IsNullOrWhiteSpace(form.Email) && form.Email.Length <= MaxEmailLength;
        var message = hasEmail && !EmailAddress.TryParse(form.Email, out _) ? S["Enter an e-mail address, for example name@contoso.com."].Value : null;
        return Report(nameof(form.Email), message, report) && texts.IsAllowed;
    }

    /// <summary>Whoever can't give a role does nothing to a user who has it.</summary>
    public bool CheckUser(User user, AccountUserActor actor, Action<string, string> report) =>
        Report(string.Empty, actor.CanManage(user) ? null : S["Only a Global admin can invite, change or remove a Global admin."].Value, report);

    /// <summary>Checks roles that are asked for, against those that a user has now.</summary>
    public async Task<bool> CheckRolesAsync(string accountId, User? user, IReadOnlyCollection<string> roles, AccountUserActor actor, Action<string, string> report)
    {
        var hadGlobalAdmin = user?.HasRole(PartnerRoleNames.GlobalAdmin) ?? false;
        var getsGlobalAdmin = roles.Contains(PartnerRoleNames.GlobalAdmin, StringComparer.OrdinalIgnoreCase);
        string? message = null;
        if (roles.Count == 0)
        {
            message = S["Choose at least one role."];
        }
        else if (roles.Except(PartnerRoleNames.OfPartners, StringComparer.OrdinalIgnoreCase).Any())
        {
            message = S["Choose from the roles of the list."];
        }
        else if (hadGlobalAdmin != getsGlobalAdmin && !actor.CanManageGlobalAdmins)
        {
            message = S["Only a Global admin can give or take the role Global admin."];
        }
        else if (user is not null && user.UserId == actor.UserId && user.PartnerRoles().Except(roles, StringComparer.OrdinalIgnoreCase).Any())
        {
            message = S["You can’t take a role from yourself. Ask another admin of your account."];
        }
        else if (hadGlobalAdmin && !getsGlobalAdmin && !await _store.HasOtherGlobalAdminAsync(accountId, user!.UserId))
        {
            message = S["This is the last Global admin of the account. Make someone else a Global admin first."];
        }

        return Report(nameof(AccountUserForm.Roles), message, report);
    }

    public async Task<bool> CheckRemovalAsync(string accountId, User user, AccountUserActor actor, Action<string, string> report)
    {
        string? message = null;
        if (user.UserId == actor.UserId)
        {
            message = S["You can’t remove yourself. Ask another admin of your account."];
        }
        else if (user.HasRole(PartnerRoleNames.GlobalAdmin) && !await _store.HasOtherGlobalAdminAsync(accountId, user.UserId))
        {
            message = S["This is the last Global admin of the account. Make someone else a Global admin first."];
        }

        return Report(string.Empty, message, report);
    }

    private static bool Report(string field, string? message, Action<string, string> report)
    {
        if (message is not null)
        {
            report(field, message);
        }

        return message is null;
    }
}
