using System.Globalization;
using Microsoft.Extensions.Localization;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>
/// Says why an association needs review. The text of MPN-015 tells that the location has moved; where the tenant has,
/// it would send its reader to the wrong place.
/// </summary>
public sealed class AssociationNotes
{
    private readonly IStringLocalizer S;

    public AssociationNotes(IStringLocalizer<AssociationNotes> localizer)
    {
        S = localizer;
    }

    /// <param name="problems">What the rules say.</param>
    /// <param name="mpnId">The ID of the location.</param>
    /// <param name="hasLocationMoved">Whether the location is elsewhere than when the association was decided.</param>
    /// <param name="locationCountry">Where the location is.</param>
    /// <param name="tenantCountry">Where the tenant is.</param>
    public RuleNote[] Describe(RuleResult problems, string? mpnId, bool hasLocationMoved, string? locationCountry, string? tenantCountry) =>
    [
        .. problems.All.Select(problem => problem.Id == RuleIds.Mpn015 && !hasLocationMoved && locationCountry is not null && tenantCountry is not null
            ? RuleNote.Localize(
                problem.Id.Value,
                problem.Field,
                S,
                "The association with MPN ID {0} needs review: the tenant is now in {1}, and the location in {2}.",
                culture => [mpnId ?? string.Empty, NameOf(tenantCountry, culture), NameOf(locationCountry, culture)])
            : RuleNote.From(problem)),
    ];

    private static string NameOf(string country, CultureInfo culture) => CountryDirectory.Default.Find(country)?.GetName(culture) ?? country;
}
