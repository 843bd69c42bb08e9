namespace OrchardCore.Settings;

/// <summary>Whether scripts and styles are sent in their debug form.</summary>
public enum ResourceDebugMode
{
    /// <summary>In development only.</summary>
    FromConfiguration,

    /// <summary>Always.</summary>
    Enabled,

    /// <summary>Never.</summary>
    Disabled,
}
