using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.Security.Permissions;
using PartnerPlatform.Profiles.Security;

namespace PartnerPlatform.Profiles.Services;

public sealed class PartnerAccessService : IPartnerAccess
{
    private readonly IAuthorizationService _authorizationService;
    private readonly IPartnerAccountStore _store;

    public PartnerAccessService(IAuthorizationService authorizationService, IPartnerAccountStore store)
    {
        _authorizationService = authorizationService;
        _store = store;
    }

    public async Task<PartnerAccess> OpenAsync(ClaimsPrincipal user, string? accountId, Permission permission)
    {
        if (await FindAsync(user, accountId) is not { } account)
        {
            return PartnerAccess.NotFound;
        }

        return await IsAllowedAsync(user, account.ContentItemId, permission) ? new PartnerAccess(account, false) : PartnerAccess.Denied;
    }

    public async Task<ContentItem?> FindAsync(ClaimsPrincipal user, string? accountId)
    {
        var ownId = user.GetPartnerAccountId();
        var id = string.IsNullOrEmpty(accountId) ? ownId : accountId;
        return id is null || (id != ownId && !await _authorizationService.AuthorizeAsync(user, Permissions.AccessAllAccounts))
            ? null
            : await _store.GetAsync(id);
    }

    public Task<bool> IsAllowedAsync(ClaimsPrincipal user, string accountId, Permission permission) =>
        _authorizationService.AuthorizeAsync(user, permission, new PartnerAccountResource(accountId));
}
