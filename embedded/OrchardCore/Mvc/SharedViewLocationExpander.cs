using Microsoft.AspNetCore.Mvc.Razor;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Embedded;

/// <summary>Looks for views in "Views/Shared" of all enabled extensions, later ones first.</summary>
internal sealed class SharedViewLocationExpander(IReadOnlyList<IFeatureInfo> enabledFeatures) : IViewLocationExpander
{
    private readonly Lazy<string[]> _locations = new(() =>
    [
        .. enabledFeatures
            .Select(feature => feature.Extension)
            .Distinct()
            .OfType<ExtensionInfo>()
            .Where(extension => CompiledViews.Get(extension.Module).Any(view => view.Identifier.StartsWith($"/{extension.SubPath}/Views/Shared/", StringComparison.OrdinalIgnoreCase)))
            .Reverse()
            .Select(extension => $"/{extension.SubPath}/Views/Shared/{{0}}{RazorViewEngine.ViewExtension}"),
    ]);

    public void PopulateValues(ViewLocationExpanderContext context)
    {
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
        => viewLocations.Concat(_locations.Value);
}
