using OrchardCore.ContentManagement;
using PartnerPlatform.Profiles.ViewModels;

namespace PartnerPlatform.Profiles.Services;

/// <summary>A partner account as it would be saved.</summary>
/// <param name="Form">What it would say.</param>
/// <param name="Existing">The account as it is, or null for a new one.</param>
/// <param name="Row">The row of the import that says so, or null.</param>
public sealed record AccountDraft(PartnerAccountForm Form, ContentItem? Existing, ImportRow? Row = null)
{
    public bool IsNew => Existing is null;
}
