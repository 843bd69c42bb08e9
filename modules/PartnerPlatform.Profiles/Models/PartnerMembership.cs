namespace PartnerPlatform.Profiles.Models;

/// <summary>Stored with a user: the partner account the user works for.</summary>
public sealed class PartnerMembership
{
    public string? AccountId { get; set; }
}
