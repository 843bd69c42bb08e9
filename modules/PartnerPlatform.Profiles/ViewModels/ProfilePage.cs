using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.ViewModels;

/// <summary>A profile's page: its form, what its reader may change, and what is worth knowing about it.</summary>
public sealed class ProfilePage<TForm>
    where TForm : new()
{
    public string AccountId { get; init; } = string.Empty;

    public string AccountName { get; init; } = string.Empty;

    /// <summary>Set when host staff looks at the account of a partner; kept in the page's links.</summary>
    public string? ForeignAccountId { get; init; }

    public TForm Form { get; set; } = new();

    public bool CanEdit { get; set; }

    public DateTime? ModifiedUtc { get; init; }

    public string? ModifiedBy { get; init; }

    public IReadOnlyList<RuleViolation> Notices { get; set; } = [];
}
