using System.Globalization;

namespace OrchardCore.Setup;

/// <summary>The configuration section <c>OrchardCore_Setup</c>.</summary>
internal sealed class SetupCultureOptions
{
    public string DefaultCulture { get; set; } = CultureInfo.InstalledUICulture.Name is { Length: > 0 } name ? name : "en";

    public string[]? SupportedCultures { get; set; }
}
