using Microsoft.Extensions.Logging;
using OrchardCore.Documents;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Roles.Models;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Roles.Services;

/// <summary>Grants the default permissions of features to roles of the same name, each once.</summary>
internal sealed class RoleUpdater : FeatureEventHandler, IRoleCreatedEventHandler, IRoleRemovedEventHandler
{
    private readonly ShellDescriptor _shellDescriptor;
    private readonly IDocumentManager<RolesDocument> _documentManager;
    private readonly ISystemRoleProvider _systemRoleProvider;
    private readonly IEnumerable<IPermissionProvider> _permissionProviders;
    private readonly ITypeFeatureProvider _typeFeatureProvider;
    private readonly ILogger _logger;

    public RoleUpdater(
        ShellDescriptor shellDescriptor,
        IDocumentManager<RolesDocument> documentManager,
        ISystemRoleProvider systemRoleProvider,
        IEnumerable<IPermissionProvider> permissionProviders,
        ITypeFeatureProvider typeFeatureProvider,
        ILogger<RoleUpdater> logger)
    {
        _shellDescriptor = shellDescriptor;
        _documentManager = documentManager;
        _systemRoleProvider = systemRoleProvider;
        _permissionProviders = permissionProviders;
        _typeFeatureProvider = typeFeatureProvider;
        _logger = logger;
    }

    public override Task InstalledAsync(IFeatureInfo feature) => GrantAsync(feature, _ => true);

    public override Task EnabledAsync(IFeatureInfo feature)
        => GrantAsync(feature, missing => missing is not null && missing.Remove(feature.Id));

    public async Task RoleCreatedAsync(string roleName)
    {
        var document = await _documentManager.GetOrCreateMutableAsync();
        var enabled = _shellDescriptor.Features.Select(feature => feature.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);

        document.MissingFeaturesByRole[roleName] = [.. _shellDescriptor.Installed
            .Select(feature => feature.Id)
            .Where(id => !enabled.Contains(id))];

        if (FindGrantable(document, roleName) is { } role)
        {
            foreach (var provider in _permissionProviders)
            {
                Grant(role, provider.GetDefaultStereotypes());
            }
        }

        await _documentManager.UpdateAsync(document);
    }

    public async Task RoleRemovedAsync(string roleName)
    {
        var document = await _documentManager.GetOrCreateMutableAsync();

        if (document.MissingFeaturesByRole.Remove(roleName))
        {
            await _documentManager.UpdateAsync(document);
        }
    }

    private async Task GrantAsync(IFeatureInfo feature, Func<List<string>?, bool> isDue)
    {
        var stereotypes = _permissionProviders
            .Where(provider => _typeFeatureProvider.GetFeaturesForDependency(provider.GetType()).Any(item => item.Id == feature.Id))
            .SelectMany(provider => provider.GetDefaultStereotypes())
            .ToList();

        var document = await _documentManager.GetOrCreateMutableAsync();
        var changed = false;

        foreach (var role in document.Roles)
        {
            var missing = document.MissingFeaturesByRole.GetValueOrDefault(role.RoleName);
            var count = missing?.Count;

            if (isDue(missing) && FindGrantable(document, role.RoleName) is not null)
            {
                changed |= Grant(role, stereotypes);
            }

            changed |= count != missing?.Count;
        }

        if (changed)
        {
            await _documentManager.UpdateAsync(document);
        }
    }

    private Role? FindGrantable(RolesDocument document, string roleName)
        => _systemRoleProvider.IsAdminRole(roleName)
            ? null
            : document.Roles.Find(role => string.Equals(role.RoleName, roleName, StringComparison.OrdinalIgnoreCase));

    private bool Grant(Role role, IEnumerable<PermissionStereotype> stereotypes)
    {
        var granted = role.RoleClaims
            .Where(claim => claim.ClaimType == Permission.ClaimType)
            .Select(claim => claim.ClaimValue)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var count = role.RoleClaims.Count;

        foreach (var stereotype in stereotypes)
        {
            if (!string.Equals(stereotype.Name, role.RoleName, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            foreach (var permission in stereotype.Permissions ?? [])
            {
                if (granted.Add(permission.Name))
                {
                    _logger.LogDebug("Default permission {Permission} is granted to the role {Role}.", permission.Name, role.RoleName);
                    role.RoleClaims.Add(RoleClaim.Create(permission.Name));
                }
            }
        }

        return role.RoleClaims.Count != count;
    }
}
