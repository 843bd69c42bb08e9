using Microsoft.Extensions.Localization;
using OrchardCore.Environment.Extensions;
using OrchardCore.Roles.ViewModels;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Roles.Services;

/// <summary>Groups the permissions of the enabled features for the page of a role.</summary>
internal sealed class PermissionGroups
{
    private readonly IEnumerable<IPermissionProvider> _permissionProviders;
    private readonly ITypeFeatureProvider _typeFeatureProvider;
    private readonly IPermissionGrantingService _permissionGrantingService;
    private readonly IStringLocalizer S;

    public PermissionGroups(
        IEnumerable<IPermissionProvider> permissionProviders,
        ITypeFeatureProvider typeFeatureProvider,
        IPermissionGrantingService permissionGrantingService,
        IStringLocalizer<PermissionGroups> stringLocalizer)
    {
        _permissionProviders = permissionProviders;
        _typeFeatureProvider = typeFeatureProvider;
        _permissionGrantingService = permissionGrantingService;
        S = stringLocalizer;
    }

    public async Task<List<PermissionGroup>> GetAsync(Role role)
    {
        var groups = new SortedDictionary<string, PermissionGroup>(StringComparer.CurrentCultureIgnoreCase);
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var claims = role.RoleClaims.ConvertAll(claim => claim.ToClaim());
        var granted = role.RoleClaims
            .Where(claim => claim.ClaimType == Permission.ClaimType)
            .Select(claim => claim.ClaimValue)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

        foreach (var provider in _permissionProviders)
        {
            var feature = _typeFeatureProvider.GetFeatureForDependency(provider.GetType());

            foreach (var permission in await provider.GetPermissionsAsync())
            {
                if (!known.Add(permission.Name))
                {
                    continue;
                }

                var title = S[(string.IsNullOrWhiteSpace(permission.Category) ? feature?.Name : permission.Category) ?? string.Empty].Value;

                if (!groups.TryGetValue(title, out var group))
                {
                    groups[title] = group = new PermissionGroup { Title = title };
                }

                group.Permissions.Add(new PermissionEntry
                {
                    Name = permission.Name,
                    Description = S[permission.Description ?? permission.Name].Value,
                    IsSecurityCritical = permission.IsSecurityCritical,
                    IsGranted = granted.Contains(permission.Name),
                    IsEffective = _permissionGrantingService.IsGranted(new PermissionRequirement(permission), claims),
                });
            }
        }

        return [.. groups.Values];
    }
}
