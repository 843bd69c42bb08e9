namespace PartnerPlatform.Profiles.Models;

public enum VettingStatus
{
    None,
    Pending,
    Authorized,
    Rejected,
}
