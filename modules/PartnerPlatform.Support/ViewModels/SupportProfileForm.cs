using PartnerPlatform.Rules;

namespace PartnerPlatform.Support.ViewModels;

public sealed class SupportProfileForm
{
    public string? Email { get; set; }

    public string? Telephone { get; set; }

    public string? Website { get; set; }

    /// <summary>The channels, and empty ones for new entries.</summary>
    public IList<SupportChannel> Channels { get; set; } = [];

    /// <summary>The positions of channels to remove.</summary>
    public IList<int> Remove { get; set; } = [];

    public string? ETag { get; set; }
}
