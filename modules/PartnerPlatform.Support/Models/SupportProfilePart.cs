using OrchardCore.ContentManagement;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Support.Models;

public sealed class SupportProfilePart : ContentPart
{
    public string? Email { get; set; }

    /// <summary>As typed.</summary>
    public string? Telephone { get; set; }

    public string? TelephoneE164 { get; set; }

    public string? Website { get; set; }

    public DateTime? ConfirmedUtc { get; set; }

    public string? ConfirmedBy { get; set; }

    public IList<SupportChannel> Channels { get; set; } = [];

    public ProfileRevision Revision { get; set; } = new();
}
