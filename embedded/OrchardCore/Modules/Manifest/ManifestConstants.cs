namespace OrchardCore.Modules.Manifest;

/// <summary>Values for manifests.</summary>
public static class ManifestConstants
{
    /// <summary>The author of Orchard Core's own modules.</summary>
    public const string OrchardCoreTeam = "The Orchard Core Team";

    /// <summary>The version of Orchard Core whose API this is.</summary>
    public const string OrchardCoreVersion = "3.0.0";

    /// <summary>Orchard Core's site.</summary>
    public const string OrchardCoreWebsite = "https://orchardcore.net";

    /// <summary>The tag of admin themes.</summary>
    public const string AdminTag = "Admin";
}
