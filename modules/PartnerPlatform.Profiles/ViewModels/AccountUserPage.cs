using OrchardCore.Users.Models;

namespace PartnerPlatform.Profiles.ViewModels;

/// <summary>A user, or one to invite when there is none, with the form to change it.</summary>
public sealed class AccountUserPage
{
    public string AccountName { get; init; } = string.Empty;

    public string? ForeignAccountId { get; init; }

    public User? User { get; init; }

    public bool IsSelf { get; init; }

    public bool CanManage { get; init; }

    public bool CanManageGlobalAdmins { get; init; }

    public AccountUserForm Form { get; init; } = new();
}
