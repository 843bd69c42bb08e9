using Microsoft.AspNetCore.Authorization;
using OrchardCore.Documents;
using OrchardCore.Roles.Models;
using OrchardCore.Roles.Services;
using OrchardCore.Security;

namespace OrchardCore.Roles;

/// <summary>
/// Grants everything to members of the administrator role, and to everybody what the roles for everybody grant.
/// </summary>
internal sealed class RolesPermissionsHandler : AuthorizationHandler<PermissionRequirement>
{
    private readonly IDocumentManager<RolesDocument> _documentManager;
    private readonly ISystemRoleProvider _systemRoleProvider;
    private readonly RolePermissionsCache _cache;

    private RolePermissionsCache.Snapshot? _roles;

    public RolesPermissionsHandler(
        IDocumentManager<RolesDocument> documentManager,
        ISystemRoleProvider systemRoleProvider,
        RolePermissionsCache cache)
    {
        _documentManager = documentManager;
        _systemRoleProvider = systemRoleProvider;
        _cache = cache;
    }

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded)
        {
            return;
        }

        var isAuthenticated = context.User.Identity?.IsAuthenticated == true;

        if (isAuthenticated && context.User.IsInRole(_systemRoleProvider.GetAdminRole().RoleName))
        {
            context.Succeed(requirement);

            return;
        }

        _roles ??= _cache.Get(await _documentManager.GetOrCreateImmutableAsync());

        if (_roles.IsGranted(OrchardCoreConstants.Roles.Anonymous, requirement.Permission)
            || (isAuthenticated && _roles.IsGranted(OrchardCoreConstants.Roles.Authenticated, requirement.Permission)))
        {
            context.Succeed(requirement);
        }
    }
}
