using System.Globalization;
using PartnerPlatform.Locations.Handlers;
using PartnerPlatform.Locations.Models;

namespace PartnerPlatform.Locations.Services;

/// <summary>What changed between two policies, by the names of the settings; a row of the table by its own name.</summary>
public static class MpnPolicyDiff
{
    public const string PairPrefix = "CountryPair.";

    public static IReadOnlyDictionary<string, string?> Describe(MpnSettings settings)
    {
        var texts = new SortedDictionary<string, string?>(StringComparer.Ordinal)
        {
            [nameof(settings.CountryMatch)] = settings.CountryMatch.ToString(),
            [nameof(settings.Cardinality)] = settings.Cardinality.ToString(),
            [nameof(settings.Lookup)] = settings.Lookup.ToString(),
            [nameof(settings.NeedsApproval)] = settings.NeedsApproval.ToString(),
            [nameof(settings.RestrictCspToGlobalAdmin)] = settings.RestrictCspToGlobalAdmin.ToString(),
            [nameof(settings.GraceDays)] = settings.GraceDays.ToString(CultureInfo.InvariantCulture),
            [nameof(settings.FirstMpnId)] = settings.FirstMpnId.ToString(CultureInfo.InvariantCulture),
            [nameof(settings.LastMpnId)] = settings.LastMpnId.ToString(CultureInfo.InvariantCulture),
        };
        foreach (var pair in settings.CountryPairs)
        {
            texts[PairPrefix + pair.Id] = $"{pair.LocationCountry} → {pair.TenantCountry}, {pair.From} – {pair.To}, {pair.Reason}";
        }

        return texts;
    }

    public static IReadOnlyList<DetailChange> Compare(IReadOnlyDictionary<string, string?> before, IReadOnlyDictionary<string, string?> after) =>
    [
        .. before.Keys
            .Union(after.Keys)
            .Select(field => new DetailChange(field, before.GetValueOrDefault(field), after.GetValueOrDefault(field)))
            .Where(change => change.Before != change.After),
    ];
}
