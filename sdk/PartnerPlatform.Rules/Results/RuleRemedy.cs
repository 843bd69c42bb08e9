using System.Globalization;

namespace PartnerPlatform.Rules;

/// <summary>What would make a rule content: a step, and where one is known the value to put in.</summary>
public sealed class RuleRemedy
{
    private readonly RuleArgument[] _arguments;

    /// <summary>Creates a remedy.</summary>
    /// <param name="kind">The step: a key of the texts under <c>remedy</c>, for example <c>AddLocation</c>.</param>
    /// <param name="field">The field to change, or null.</param>
    /// <param name="suggestedValue">The value to put in, or null.</param>
    /// <param name="arguments">The values that the text shows.</param>
    public RuleRemedy(string kind, string? field = null, string? suggestedValue = null, params RuleArgument[] arguments)
    {
        Kind = kind;
        Field = field;
        SuggestedValue = suggestedValue;
        _arguments = arguments;
    }

    /// <summary>The step, for example <c>AddLocation</c>.</summary>
    public string Kind { get; }

    /// <summary>The field to change, in the names of the API, or null.</summary>
    public string? Field { get; }

    /// <summary>The value to put in, or null when a person has to decide.</summary>
    public string? SuggestedValue { get; }

    /// <summary>The values that the text shows.</summary>
    public IReadOnlyList<RuleArgument> Arguments => _arguments;

    /// <summary>The step as a sentence.</summary>
    /// <param name="culture">The reader's culture; French for <c>fr</c> cultures, otherwise English.</param>
    /// <returns>The sentence.</returns>
    public string Format(CultureInfo? culture)
    {
        var language = RuleCulture.GetLanguage(culture);
        return MessageFormatter.Format(RuleTexts.GetTemplate("remedy." + Kind, language), _arguments, language);
    }

    /// <summary>The step in English.</summary>
    /// <returns>The sentence.</returns>
    public override string ToString() => Format(null);
}
