namespace OrchardCore.Settings;

/// <summary>How the dynamic cache is used.</summary>
public enum CacheMode
{
    /// <summary>Enabled in production only.</summary>
    FromConfiguration,

    /// <summary>Always enabled.</summary>
    Enabled,

    /// <summary>Enabled, with marks in the page.</summary>
    DebugEnabled,

    /// <summary>Never used.</summary>
    Disabled,
}
