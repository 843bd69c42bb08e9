namespace OrchardCore.Autoroute;

/// <summary>Constants of paths.</summary>
public static class AutorouteConstants
{
    /// <summary>What precedes the path in a handle.</summary>
    public const string SlugPrefix = "slug:";
}
