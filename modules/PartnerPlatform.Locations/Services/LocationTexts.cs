using System.Globalization;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>The names of the rules as they stand alone; in the rules' texts they stand within sentences.</summary>
public static class LocationTexts
{
    /// <summary>The reasons that fit a location or its association; the others are about documents and persons of a company’s verification.</summary>
    public static IReadOnlyList<ReasonCode> Reasons { get; } =
    [
        ReasonCode.NameMismatch, ReasonCode.AddressMismatch, ReasonCode.NotRegistered, ReasonCode.NoAnswer, ReasonCode.DuplicateCompany,
        ReasonCode.Sanctions, ReasonCode.Other,
    ];

    public static string Title(this LocationStatus status) => Titles.Of(RuleTexts.Get(status, CultureInfo.CurrentUICulture));

    public static string Title(this ReasonCode reason) => RuleTexts.Get(reason, CultureInfo.CurrentUICulture);

    public static string StatusTitle(string? status) => Enum.TryParse<LocationStatus>(status, out var value) ? value.Title() : string.Empty;

    /// <summary>The name of a field by its path, for example <c>address.city</c>.</summary>
    public static string FieldTitle(string path)
    {
        var names = path.Split('.').Select(name => RuleTexts.Get($"field.{name}", CultureInfo.CurrentUICulture));
        return Titles.Of(string.Join(" – ", names));
    }

    /// <summary>A value of a field as people read it.</summary>
    public static string FieldValue(string path, string? value) => value is null
        ? "–"
        : path.EndsWith(".country", StringComparison.Ordinal)
            ? CountryDirectory.Default.Find(value)?.GetName(CultureInfo.CurrentUICulture) ?? value
            : value;
}
