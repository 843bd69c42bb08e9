using OrchardCore.ContentManagement;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;
using PartnerPlatform.Support.Models;
using PartnerPlatform.Support.ViewModels;

namespace PartnerPlatform.Support.Services;

/// <summary>Between the support details as stored, as edited and as the rules see them.</summary>
public static class SupportProfileMapper
{
    private static readonly SupportChannel _empty = new();

    public static SupportProfileForm ToForm(SupportProfilePart part) => new()
    {
        Email = part.Email,
        Telephone = part.Telephone,
        Website = part.Website,
        Channels = [.. part.Channels],
        ETag = part.Revision.ETag(),
    };

    public static SupportProfile ToProfile(SupportProfilePart part) => new()
    {
        Email = part.Email,
        Telephone = part.Telephone,
        Website = part.Website,
        ConfirmedAt = part.ConfirmedUtc is { } at ? new DateTimeOffset(at, TimeSpan.Zero) : null,
        Channels = [.. part.Channels],
    };

    /// <summary>The positions of the channels in the form that are to be kept: not empty, not to be removed.</summary>
    public static IReadOnlyList<int> KeptChannels(SupportProfileForm form) =>
        [.. Enumerable.Range(0, form.Channels.Count).Where(i => form.Channels[i] is { } channel && channel != _empty && !form.Remove.Contains(i))];

    public static SupportProfile ToProfile(SupportProfileForm form) => new()
    {
        Email = form.Email,
        Telephone = form.Telephone,
        Website = form.Website,
        Channels = [.. KeptChannels(form).Select(i => form.Channels[i])],
    };

    public static RuleResult Check(SupportProfile profile, string? country, DateTimeOffset? now)
    {
        CountryCode.TryParse(country, out var tenantCountry);
        return SupportProfileRules.Evaluate(profile, new SupportContext { TenantCountry = tenantCountry, Now = now }, CountryDirectory.Default);
    }

    public static void Apply(SupportProfile profile, ContentItem account, ProfileRevision revision)
    {
        var part = account.Support();
        CountryCode.TryParse(account.Account().Country, out var country);
        var normal = SupportProfileRules.Normalize(profile);
        part.Email = normal.Email;
        part.Telephone = normal.Telephone;
        part.TelephoneE164 = PhoneNumber.TryParseSupport(normal.Telephone, country, out var number) ? number.Value : null;
        part.Website = normal.Website;
        part.Channels = [.. normal.Channels];
        part.ConfirmedUtc = null;
        part.ConfirmedBy = null;
        part.Revision = revision;
        account.Apply(nameof(SupportProfilePart), part);
    }

    /// <summary>The field of the form that a rule speaks of.</summary>
    public static string ToFormField(RuleViolation violation, IReadOnlyList<int> kept)
    {
        const string channels = "localizations[";
        if (!violation.Field.StartsWith(channels, StringComparison.Ordinal))
        {
            return violation.Field;
        }

        var end = violation.Field.IndexOf(']', StringComparison.Ordinal);
        var position = kept[int.Parse(violation.Field.AsSpan(channels.Length, end - channels.Length), System.Globalization.CultureInfo.InvariantCulture)];
        var rest = violation.Field[(end + 1)..];
        return $"Channels[{position}]{(rest.Length == 0 ? ".Culture" : rest)}";
    }
}
