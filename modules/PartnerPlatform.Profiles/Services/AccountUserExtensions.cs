using OrchardCore.Entities;
using OrchardCore.Users.Models;
using PartnerPlatform.Profiles.Models;

namespace PartnerPlatform.Profiles.Services;

/// <summary>A user as the partner account sees it.</summary>
public static class AccountUserExtensions
{
    public static PartnerMembership Membership(this User user) =>
        user.TryGet<PartnerMembership>(out var membership) ? membership : new PartnerMembership();

    public static string PersonName(this User user) =>
        user.Membership().Name is { Length: > 0 } name ? name : user.UserName;

    public static AccountUserState State(this User user) => user switch
    {
        { IsEnabled: false } => AccountUserState.Disabled,
        { PasswordHash: null or "", LoginInfos.Count: 0 } => AccountUserState.Invited,
        _ => AccountUserState.Active,
    };

    /// <summary>Whether a link to set a password may go out: not for someone who has one, nor for someone with a role that the host gave.</summary>
    public static bool CanBeInvited(this User user) =>
        user.State() == AccountUserState.Invited && !user.RoleNames.Except(PartnerRoleNames.OfPartners, StringComparer.OrdinalIgnoreCase).Any();

    public static bool HasRole(this User user, string role) => user.RoleNames.Contains(role, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<string> PartnerRoles(this User user) => [.. PartnerRoleNames.OfPartners.Where(user.HasRole)];

    /// <summary>Sets the roles that partners give and leaves those that the host gave.</summary>
    public static void SetPartnerRoles(this User user, IReadOnlyCollection<string> roles) => user.RoleNames =
    [
        .. user.RoleNames.Except(PartnerRoleNames.OfPartners, StringComparer.OrdinalIgnoreCase),
        .. PartnerRoleNames.OfPartners.Intersect(roles, StringComparer.OrdinalIgnoreCase),
    ];
}
