using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
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
        var ownId = user.GetPartnerAccountId();
        var id = string.IsNullOrEmpty(accountId) ? ownId : accountId;
        if (id is null || (id != ownId && !await _authorizationService.AuthorizeAsync(user, Permissions.AccessAllAccounts)))
        {
            return PartnerAccess.NotFound;
        }

        var account = await _store.GetAsync(id);
        if (account is null)
        {
            return PartnerAccess.NotFound;
        }

        return await IsAllowedAsync(user, id, permission) ? new PartnerAccess(account, false) : PartnerAccess.Denied;
    }

    public Task<bool> IsAllowedAsync(ClaimsPrincipal user, string accountId, Permission permission) =>
        _authorizationService.AuthorizeAsync(user, permission, new PartnerAccountResource(accountId));
}
