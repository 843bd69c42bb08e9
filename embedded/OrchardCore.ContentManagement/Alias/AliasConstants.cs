namespace OrchardCore.Alias;

/// <summary>Constants of aliases.</summary>
public static class AliasConstants
{
    /// <summary>What precedes the alias in a handle.</summary>
    public const string AliasPrefix = "alias:";
}
