using Microsoft.Extensions.Localization;
using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Locations.Services;

/// <summary>The tenant of an account stays the same while MPN IDs are associated with it, or asked for.</summary>
public sealed class AssociatedTenantRule : IAccountRule
{
    private readonly IMpnAssociationService _associations;
    private readonly IStringLocalizer S;

    public AssociatedTenantRule(IMpnAssociationService associations, IStringLocalizer<AssociatedTenantRule> localizer)
    {
        _associations = associations;
        S = localizer;
    }

    public async ValueTask<IReadOnlyList<RuleNote>> CheckAsync(AccountDraft draft)
    {
        if (draft.Existing is not { } account || AccountChecker.NormalizeTenantId(draft.Form.TenantId) == account.Account().TenantId)
        {
            return [];
        }

        var open = await _associations.ListOpenAsync(account.ContentItemId);
        return open.Count == 0
            ? []
            : [RuleNote.Localize("ACC-012", "tenantId", S, "The tenant ID can’t be changed while MPN IDs are associated with it: remove the associations first.")];
    }
}
