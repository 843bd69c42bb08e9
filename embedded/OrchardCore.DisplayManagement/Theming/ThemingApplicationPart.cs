using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Razor.Hosting;
using OrchardCore.Embedded;

namespace OrchardCore.DisplayManagement.Theming;

/// <summary>The views that are classes of the runtime.</summary>
internal sealed class ThemingApplicationPart : ApplicationPart, IRazorCompiledItemProvider
{
    private const string ViewKind = "mvc.1.0.view";

    public override string Name => nameof(ThemingApplicationPart);

    public IEnumerable<RazorCompiledItem> CompiledItems { get; } =
    [
        new CompiledView(() => typeof(ThemeViewStart), ViewKind, ThemeViewStart.ViewPath),
        new CompiledView(() => typeof(ThemeLayout), ViewKind, ThemeLayout.ViewPath),
    ];
}
