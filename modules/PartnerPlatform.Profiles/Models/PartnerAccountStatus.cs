namespace PartnerPlatform.Profiles.Models;

public enum PartnerAccountStatus
{
    Active,
    Restricted,
    Closed,
}
