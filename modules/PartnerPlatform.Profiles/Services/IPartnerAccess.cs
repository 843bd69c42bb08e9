using System.Security.Claims;
using OrchardCore.ContentManagement;
using OrchardCore.Security.Permissions;

namespace PartnerPlatform.Profiles.Services;

/// <summary>The way of every page to a partner account: it never tells an account of others from one that doesn't exist.</summary>
public interface IPartnerAccess
{
    /// <summary>Opens an account for an action.</summary>
    /// <param name="user">Who asks.</param>
    /// <param name="accountId">The account, or null for the user's own one.</param>
    /// <param name="permission">What the action needs.</param>
    Task<PartnerAccess> OpenAsync(ClaimsPrincipal user, string? accountId, Permission permission);

    /// <summary>The account, when it is the user's own one or the user is host staff; whatever the user may do with it.</summary>
    /// <param name="user">Who asks.</param>
    /// <param name="accountId">The account, or null for the user's own one.</param>
    Task<ContentItem?> FindAsync(ClaimsPrincipal user, string? accountId);

    /// <summary>Whether the user may do something with an account that was opened before.</summary>
    Task<bool> IsAllowedAsync(ClaimsPrincipal user, string accountId, Permission permission);
}
