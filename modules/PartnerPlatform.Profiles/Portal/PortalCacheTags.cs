namespace PartnerPlatform.Profiles.Portal;

public static class PortalCacheTags
{
    /// <summary>All pages that are kept for the public.</summary>
    public const string All = "portal";

    /// <summary>Pages that list accounts.</summary>
    public const string Directory = "partner-directory";

    public static string Account(string accountId) => $"partner:{accountId}";
}
