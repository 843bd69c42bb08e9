using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Razor.Hosting;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Embedded;

/// <summary>The controllers, view components and views of a tenant's enabled features.</summary>
internal sealed class TenantApplicationPart(TenantComponents components, IReadOnlyList<IFeatureInfo> enabledFeatures)
    : ApplicationPart, IApplicationPartTypeProvider, IRazorCompiledItemProvider
{
    public override string Name => nameof(TenantApplicationPart);

    public IEnumerable<TypeInfo> Types => components.MvcTypes.Select(type => type.GetTypeInfo());

    public IEnumerable<RazorCompiledItem> CompiledItems => enabledFeatures
        .Select(feature => feature.Extension)
        .Distinct()
        .OfType<ExtensionInfo>()
        .SelectMany(extension => CompiledViews.Get(extension.Module))
        .DistinctBy(view => view.Identifier, StringComparer.OrdinalIgnoreCase);
}
