using Microsoft.Extensions.Configuration;
using OrchardCore.Embedded;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Modules;

namespace OrchardCore.Environment.Shell.Builders;

/// <summary>Adds to a tenant's stored features those that it has anyway, and all that they need.</summary>
internal sealed class ShellDescriptorComposer(IExtensionManager extensionManager, IEnumerable<HostFeature> hostFeatures)
{
    private readonly HostFeature[] _hostFeatures = [.. hostFeatures];

    public bool IsFixed => Array.Exists(_hostFeatures, feature => feature.Scope == HostFeatureScope.Fixed);

    public ShellDescriptor ComposeSetup(ShellSettings settings)
        => Compose(settings, new ShellDescriptor(), GetHostFeatures(HostFeatureScope.Setup, HostFeatureScope.All, HostFeatureScope.Fixed));

    public ShellDescriptor Compose(ShellSettings settings, ShellDescriptor stored)
    {
        var isDefault = settings.IsDefaultShell();
        var always = GetHostFeatures(HostFeatureScope.Tenants, HostFeatureScope.All, HostFeatureScope.Fixed);
        if (!IsFixed)
        {
            always = always.Concat(extensionManager.GetFeatures()
                .Where(feature => feature.IsAlwaysEnabled && feature.Category != Application.ModuleCategory && (isDefault || !feature.DefaultTenantOnly))
                .Select(feature => feature.Id));
        }

        var configured = settings.ShellConfiguration.GetSection("Features").Get<string[]>() ?? [];

        return Compose(settings, stored, always, configured);
    }

    private ShellDescriptor Compose(ShellSettings settings, ShellDescriptor stored, IEnumerable<string> always, params string[] configured)
    {
        var application = settings.IsDefaultShell()
            ? extensionManager.GetFeatures().Where(feature => feature.Category == Application.ModuleCategory).Select(feature => feature.Id)
            : [];

        var alwaysIds = always.Where(id => id != Application.DefaultFeatureId).Concat(application).ToHashSet(StringComparer.Ordinal);
        var features = extensionManager.GetFeatures([.. alwaysIds, .. configured, .. stored.Features.Select(feature => feature.Id)]);

        return new ShellDescriptor
        {
            SerialNumber = stored.SerialNumber,
            Features = [.. features.Select(feature => new ShellFeature(feature.Id, alwaysIds.Contains(feature.Id) || IsAlwaysOn(feature)))],
            Installed = [.. stored.Installed],
        };
    }

    private static bool IsAlwaysOn(IFeatureInfo feature) => feature.IsAlwaysEnabled;

    private IEnumerable<string> GetHostFeatures(params HostFeatureScope[] scopes)
        => _hostFeatures.Where(feature => scopes.Contains(feature.Scope)).Select(feature => feature.Id);
}
