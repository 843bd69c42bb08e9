using System.Globalization;

namespace PartnerPlatform.Rules;

/// <summary>What a cloud allows.</summary>
public sealed record CloudDefinition
{
    /// <summary>The cloud.</summary>
    public PartnerCloud Cloud { get; init; }

    /// <summary>The code in settings and data: <c>global</c>, <c>usgov</c>, <c>germany</c> or <c>china</c>.</summary>
    public string Code { get; init; } = string.Empty;

    /// <summary>Whether the site offers it.</summary>
    public bool IsEnabled { get; init; } = true;

    /// <summary>The first day on which it takes nobody new, or null.</summary>
    public CalendarDate? ClosedToNewAt { get; init; }

    /// <summary>The day on which it's shut, or null.</summary>
    public CalendarDate? RetiredAt { get; init; }

    /// <summary>The hosts whose tokens it accepts.</summary>
    public IReadOnlyList<string> AuthorityHosts { get; init; } = [];

    /// <summary>The address of its API.</summary>
    public string ApiBaseUrl { get; init; } = string.Empty;

    /// <summary>Where its partners can be established.</summary>
    public CountryScope PartnerCountries { get; init; } = CountryScope.Everywhere;

    /// <summary>Where its customers can be.</summary>
    public CountryScope CustomerCountries { get; init; } = CountryScope.Everywhere;

    /// <summary>What it doesn't have.</summary>
    public IReadOnlyList<PartnerFeature> DisabledFeatures { get; init; } = [];

    /// <summary>Whether an account of the global cloud can't be used in it.</summary>
    public bool RequiresSeparateAccount { get; init; }

    /// <summary>Whether it takes new partners and customers on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The status.</returns>
    public CloudStatus GetStatus(CalendarDate date)
    {
        if (RetiredAt is { } retired && date >= retired)
        {
            return CloudStatus.Retired;
        }

        return ClosedToNewAt is { } closed && date >= closed ? CloudStatus.ClosedToNew : CloudStatus.Open;
    }

    /// <summary>The name.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The name.</returns>
    public string GetName(CultureInfo? culture) => RuleTexts.Get(Cloud, culture);
}
