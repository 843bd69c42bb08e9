namespace PartnerPlatform.Locations.Models;

public static class LocationContentTypes
{
    public const string PartnerLocation = nameof(PartnerLocation);

    public const string MpnAssociation = nameof(MpnAssociation);

    public const string ProgramPage = nameof(ProgramPage);
}
