using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Environment.Extensions;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>What views of a request can read without waiting.</summary>
public class RazorViewFeature
{
    /// <summary>The settings of the site.</summary>
    public ISite? Site { get; set; }

    /// <summary>The layout of the page.</summary>
    public IZoneHolding? ThemeLayout { get; set; }

    /// <summary>The active theme.</summary>
    public IExtensionInfo? Theme { get; set; }

    internal bool IsReady { get; set; }
}
