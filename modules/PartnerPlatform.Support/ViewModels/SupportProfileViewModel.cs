using OrchardCore.DisplayManagement.Views;
using PartnerPlatform.Rules;
using PartnerPlatform.Support.Models;

namespace PartnerPlatform.Support.ViewModels;

public class SupportProfileViewModel : ShapeViewModel
{
    public string AccountId { get; set; } = string.Empty;

    public string? ForeignAccountId { get; set; }

    public string? Slug { get; set; }

    public SupportProfilePart Part { get; set; } = new();

    public bool CanEdit { get; set; }

    public IReadOnlyList<RuleViolation> Notices { get; set; } = [];
}
