using System.Globalization;
using Microsoft.Extensions.Localization;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Services;

/// <summary>A rule's message in both languages, to be kept and read later by people of either.</summary>
public sealed record RuleNote(string RuleId, string Field, string English, string French)
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo(PortalCultures.English);
    private static readonly CultureInfo _french = CultureInfo.GetCultureInfo(PortalCultures.French);

    public static RuleNote From(RuleViolation violation) =>
        new(violation.Id.Value, violation.Field, violation.Format(_english), violation.Format(_french));

    /// <summary>A note of a rule of the catalog whose condition is one of the data, not of the texts alone.</summary>
    public static RuleNote From(RuleId rule, string field, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var english = rule.Definition.GetMessage(RuleLanguage.English);
        var french = rule.Definition.GetMessage(RuleLanguage.French);
        foreach (var (name, value) in arguments)
        {
            english = english.Replace($"{{{name}}}", value, StringComparison.Ordinal);
            french = french.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return new RuleNote(rule.Value, field, english, french);
    }

    /// <summary>A note of a condition that the catalog of rules doesn't have, with the text of a module.</summary>
    public static RuleNote Localize(string ruleId, string field, IStringLocalizer localizer, string text, params object[] arguments) =>
        Localize(ruleId, field, localizer, text, _ => arguments);

    /// <summary>A note of a condition with arguments that have a name in each language.</summary>
    public static RuleNote Localize(string ruleId, string field, IStringLocalizer localizer, string text, Func<CultureInfo, object[]> arguments)
    {
        var culture = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = _french;
            return new RuleNote(ruleId, field, string.Format(_english, text, arguments(_english)), localizer[text, arguments(_french)].Value);
        }
        finally
        {
            CultureInfo.CurrentUICulture = culture;
        }
    }

    public string GetText(CultureInfo culture) => RuleCulture.GetLanguage(culture) == RuleLanguage.French ? French : English;

    public string ToMessage(CultureInfo culture) => RuleMessages.Write(RuleId, GetText(culture));
}
