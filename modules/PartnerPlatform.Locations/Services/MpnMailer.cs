using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Locations.Services;

/// <summary>Tells the admins of a partner account what happened to an association.</summary>
public sealed class MpnMailer
{
    private readonly IAccountMailer _mailer;
    private readonly IPartnerAccountStore _accounts;
    private readonly SiteDates _dates;
    private readonly IClock _clock;
    private readonly IStringLocalizer S;

    public MpnMailer(
        IAccountMailer mailer, IPartnerAccountStore accounts, SiteDates dates, IClock clock, IStringLocalizer<MpnMailer> localizer)
    {
        _mailer = mailer;
        _accounts = accounts;
        _dates = dates;
        _clock = clock;
        S = localizer;
    }

    public Task TellAssociatedAsync(AssociationPart part) => SendAsync(part, (account, _, _) => (
        S["MPN ID {0} is associated", part.MpnId!],
        S["MPN ID {0} is now associated with the tenant of {1}.", part.MpnId!, account]));

    public Task TellRefusedAsync(AssociationPart part) => SendAsync(part, (account, culture, _) => (
        S["The association of MPN ID {0} was refused", part.MpnId!],
        Join(S["The association of MPN ID {0} with the tenant of {1} was refused.", part.MpnId!, account], part.Decision?.GetText(culture))));

    public Task TellNeedsReviewAsync(AssociationPart part) => SendAsync(part, (account, culture, deadline) => (
        S["The association of MPN ID {0} needs review", part.MpnId!],
        Join(
            S["The association of MPN ID {0} with the tenant of {1} needs review.", part.MpnId!, account],
            Describe(part, culture),
            S["It stays in force until {0}. Correct the location, or associate another MPN ID.", deadline])));

    public Task RemindAsync(AssociationPart part) => SendAsync(part, (account, culture, deadline) => (
        S["Reminder: the association of MPN ID {0} ends on {1}", part.MpnId!, deadline],
        Join(
            S["The association of MPN ID {0} with the tenant of {1} still needs review.", part.MpnId!, account],
            Describe(part, culture),
            S["Days left: {0}. After {1}, the features that need an MPN ID are blocked.", DaysLeft(part), deadline])));

    public Task TellSuspendedAsync(AssociationPart part) => SendAsync(part, (account, culture, _) => (
        S["The association of MPN ID {0} is suspended", part.MpnId!],
        Join(
            S["The association of MPN ID {0} with the tenant of {1} wasn’t corrected in time. The features that need an MPN ID are blocked.", part.MpnId!, account],
            Describe(part, culture))));

    public Task TellResolvedAsync(AssociationPart part) => SendAsync(part, (account, _, _) => (
        S["The association of MPN ID {0} is in order again", part.MpnId!],
        S["The association of MPN ID {0} with the tenant of {1} is in force again.", part.MpnId!, account]));

    public Task TellDissociatedAsync(AssociationPart part) => SendAsync(part, (account, _, _) => (
        S["The association of MPN ID {0} was removed", part.MpnId!],
        S["MPN ID {0} isn’t associated with the tenant of {1} any more. The features that need an MPN ID are blocked until you associate another one.", part.MpnId!, account]));

    private async Task SendAsync(AssociationPart part, Func<string, CultureInfo, string, (LocalizedString Subject, string Text)> compose)
    {
        if (await _accounts.GetAsync(part.AccountId) is { } account)
        {
            var zone = await _dates.GetZoneAsync();
            await _mailer.SendToAdminsAsync(account.ContentItemId, culture =>
            {
                var deadline = part.GraceEndsUtc is { } end ? SiteDates.WriteDeadline(end, zone, culture, "D") : string.Empty;
                var (subject, text) = compose(account.Name(), culture, deadline);
                return (subject.Value, Join(text, S["You find it in the partner portal under Settings > Partner profile."]));
            });
        }
    }

    private int DaysLeft(AssociationPart part) => Math.Max(1, (int)Math.Ceiling(((part.GraceEndsUtc ?? _clock.UtcNow) - _clock.UtcNow).TotalDays));

    private static string Describe(AssociationPart part, CultureInfo culture) =>
        string.Join(Environment.NewLine, part.Problems.Select(problem => problem.GetText(culture)));

    private static string Join(params string?[] paragraphs) =>
        string.Join(Environment.NewLine + Environment.NewLine, paragraphs.Where(text => !string.IsNullOrEmpty(text)));
}
