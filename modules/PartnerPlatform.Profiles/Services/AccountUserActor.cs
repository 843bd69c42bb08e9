using OrchardCore.Users.Models;

namespace PartnerPlatform.Profiles.Services;

/// <summary>Who manages users: nobody may lower oneself, and only some may make or unmake a Global admin.</summary>
public sealed record AccountUserActor(string? UserId, string? UserName, bool CanManageGlobalAdmins)
{
    public bool CanManage(User user) => CanManageGlobalAdmins || !user.HasRole(PartnerRoleNames.GlobalAdmin);
}
