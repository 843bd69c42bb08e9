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

    /// <summary>Saves and commits; GEN-004 when another request was faster.</summary>
    public async Task<RuleResult> SaveAsync(ContentItem account, ProfileRevision previous) =>
        await _store.TrySaveAsync(account)
            ? RuleResult.Allowed
            : GeneralRules.ChangedMeanwhile(previous.ModifiedBy, Now);
}
