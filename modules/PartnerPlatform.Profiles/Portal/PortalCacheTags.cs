namespace PartnerPlatform.Profiles.Portal;

public static class PortalCacheTags
{
    /// <summary>Pages that list accounts, or lead to such a page.</summary>
    public const string Directory = "partner-directory";

    public static string Account(string accountId) => $"partner:{accountId}";
}
