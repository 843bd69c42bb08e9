using System.Globalization;
using OrchardCore.ContentManagement;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Models;

/// <summary>A page for partners in both languages, behind the gate of a feature.</summary>
public sealed class ProgramPagePart : ContentPart
{
    /// <summary>The last part of the address: lower-case letters, digits and hyphens.</summary>
    public string? Slug { get; set; }

    public PartnerFeature Feature { get; set; }

    public string? EnglishTitle { get; set; }

    public string? FrenchTitle { get; set; }

    /// <summary>HTML, sanitized.</summary>
    public string? EnglishBody { get; set; }

    /// <summary>HTML, sanitized.</summary>
    public string? FrenchBody { get; set; }

    public string? GetTitle(CultureInfo culture) => IsFrench(culture) ? FrenchTitle : EnglishTitle;

    public string? GetBody(CultureInfo culture) => IsFrench(culture) ? FrenchBody : EnglishBody;

    private static bool IsFrench(CultureInfo culture) => RuleCulture.GetLanguage(culture) == RuleLanguage.French;
}
