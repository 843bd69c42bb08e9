namespace PartnerPlatform.Profiles.Models;

/// <summary>Stored with a user: the partner account the user works for.</summary>
public sealed class PartnerMembership
{
    public string? AccountId { get; set; }

    /// <summary>The account that removed the user, and that may invite the user again.</summary>
    public string? FormerAccountId { get; set; }

    /// <summary>What the person is called; user names are for signing in.</summary>
    public string? Name { get; set; }

    public DateTime? LastSignInUtc { get; set; }

    public ProfileRevision Revision { get; set; } = new();
}
