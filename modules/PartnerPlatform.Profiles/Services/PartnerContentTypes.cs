namespace PartnerPlatform.Profiles.Services;

public static class PartnerContentTypes
{
    public const string PartnerAccount = "PartnerAccount";
    public const string LegalBusinessProfile = "LegalBusinessProfile";
}
