using System.Globalization;

namespace OrchardCore.Localization.Models;

/// <summary>The cultures of a site.</summary>
public class LocalizationSettings
{
    /// <summary>The culture of visitors without another preference.</summary>
    public string DefaultCulture { get; set; } = CultureInfo.InstalledUICulture.Name;

    /// <summary>The cultures to choose from.</summary>
    public string[] SupportedCultures { get; set; } = [CultureInfo.InstalledUICulture.Name];

    /// <summary>Whether a text missing in a culture is looked up in its parents.</summary>
    public bool FallBackToParentCulture { get; set; }
}
