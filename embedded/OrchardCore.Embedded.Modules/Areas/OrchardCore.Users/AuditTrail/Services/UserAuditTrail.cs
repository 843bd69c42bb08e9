using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.Users.AuditTrail.Models;

namespace OrchardCore.Users.AuditTrail.Services;

/// <summary>Records what happens to users.</summary>
internal sealed class UserAuditTrail(IAuditTrailManager auditTrailManager, IHttpContextAccessor httpContextAccessor, IServiceProvider serviceProvider)
{
    /// <summary>Records what the user who is signed in did to a user.</summary>
    public Task RecordAsync(string name, IUser user)
    {
        var principal = httpContextAccessor.HttpContext?.User;

        return RecordAsync(name, user, principal?.FindFirstValue(ClaimTypes.NameIdentifier), principal?.Identity?.Name);
    }

    /// <summary>Records what a user did.</summary>
    public Task RecordOwnAsync(string name, IUser user) => RecordAsync(name, user, null, null);

    /// <summary>Records what somebody did under a name that no user has.</summary>
    public Task RecordUnknownAsync(string name, string userName) =>
        auditTrailManager.RecordEventAsync(new AuditTrailContext<AuditTrailUserEvent>(
            name,
            UserAuditTrailEventConfiguration.User,
            string.Empty,
            string.Empty,
            userName,
            new AuditTrailUserEvent { UserName = userName, UserId = string.Empty }));

    private async Task RecordAsync(string name, IUser user, string? actorId, string? actorName)
    {
        // The manager of users needs the handlers of users, of which this is a part.
        var userId = await serviceProvider.GetRequiredService<UserManager<IUser>>().GetUserIdAsync(user);

        await auditTrailManager.RecordEventAsync(new AuditTrailContext<AuditTrailUserEvent>(
            name,
            UserAuditTrailEventConfiguration.User,
            userId,
            string.IsNullOrEmpty(actorId) ? userId : actorId,
            string.IsNullOrEmpty(actorName) ? user.UserName : actorName,
            new AuditTrailUserEvent { UserName = user.UserName, UserId = userId }));
    }
}
