using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Services;

/// <summary>What all editors of a part of a partner account share: the check for a concurrent change, and saving.</summary>
public sealed class ProfileEditor
{
    private readonly IPartnerAccountStore _store;
    private readonly IClock _clock;

    public ProfileEditor(IPartnerAccountStore store, IClock clock)
    {
        _store = store;
        _clock = clock;
    }

    public DateTimeOffset Now => new(_clock.UtcNow, TimeSpan.Zero);

    /// <summary>GEN-004 when someone saved the profile after the form was opened.</summary>
    public static RuleResult CheckRevision(ProfileRevision current, string? etag) =>
        GeneralRules.CheckVersion(etag, current.ETag(), current.ModifiedBy, new DateTimeOffset(current.ModifiedUtc ?? default, TimeSpan.Zero));

    public ProfileRevision Next(ProfileRevision current, string? userName) => current.Next(_clock.UtcNow, userName);

    /// <summary>Creates and commits; MPN-010 or MPN-008 when another request was faster.</summary>
    public async Task<RuleResult> CreateAsync(ContentItem account) => Describe(await _store.TryCreateAsync(account), account, account.Account().Revision);

    /// <summary>Saves and commits; GEN-004, MPN-010 or MPN-008 when another request was faster.</summary>
    public async Task<RuleResult> SaveAsync(ContentItem account, ProfileRevision previous) =>
        Describe(await _store.TrySaveAsync(account), account, previous);

    private RuleResult Describe(AccountConflict conflict, ContentItem account, ProfileRevision previous)
    {
        var part = account.Account();
        TenantId.TryParse(part.TenantId, out var tenantId);
        return conflict switch
        {
            AccountConflict.Changed => GeneralRules.ChangedMeanwhile(previous.ModifiedBy, Now),
            AccountConflict.TenantTaken => MpnAssociationRules.CheckTenantOwner(tenantId, isTaken: true),
            AccountConflict.MpnIdTaken => MpnAssociationRules.CheckGlobalId(part.MpnId, isTaken: true),
            _ => RuleResult.Allowed,
        };
    }
}
