using System.Globalization;

namespace PartnerPlatform.Rules;

/// <summary>One rule whose condition was met, with what a person and a program need to act on it.</summary>
public sealed class RuleViolation
{
    private readonly RuleArgument[] _arguments;

    internal RuleViolation(RuleId id, string? field, RuleSeverity severity, bool refuses, RuleRemedy? remedy, RuleArgument[] arguments)
    {
        Id = id;
        Definition = id.Definition;
        Field = field ?? Definition.Field;
        Severity = severity;
        Refuses = refuses;
        Remedy = remedy;
        _arguments = arguments;
    }

    /// <summary>The rule.</summary>
    public RuleId Id { get; }

    /// <summary>What is fixed about the rule.</summary>
    public RuleDefinition Definition { get; }

    /// <summary>The number that the API answers.</summary>
    public int Code => Definition.Code;

    /// <summary>The HTTP status if this rule decides the answer.</summary>
    public int HttpStatus => Definition.HttpStatus;

    /// <summary>The field, in the names of the API and with its path, for example <c>address.postalCode</c>; empty when it's about the request.</summary>
    public string Field { get; }

    /// <summary>What the rule does.</summary>
    public RuleSeverity Severity { get; }

    /// <summary>Whether the request is refused because of it; false for warnings, infos, open gates and steps that can wait.</summary>
    public bool Refuses { get; }

    /// <summary>What would make the rule content, or null.</summary>
    public RuleRemedy? Remedy { get; }

    /// <summary>The values that the message shows.</summary>
    public IReadOnlyList<RuleArgument> Arguments => _arguments;

    /// <summary>The message.</summary>
    /// <param name="culture">The reader's culture; French for <c>fr</c> cultures, otherwise English.</param>
    /// <returns>A sentence of at most 1,024 characters.</returns>
    public string Format(CultureInfo? culture)
    {
        var language = RuleCulture.GetLanguage(culture);
        return MessageFormatter.Format(Definition.GetMessage(language), _arguments, language);
    }

    /// <summary>The same violation for a field inside another one.</summary>
    /// <param name="prefix">The name of the outer field, for example <c>address</c>.</param>
    /// <returns>A violation whose field is <c>prefix.field</c>.</returns>
    public RuleViolation Under(string prefix) =>
        new(Id, Field.Length == 0 ? prefix : prefix + "." + Field, Severity, Refuses, Remedy, _arguments);

    /// <summary>The id and the English message.</summary>
    /// <returns>For example <c>ADR-005: City is required in France.</c></returns>
    public override string ToString() => Id.Value + ": " + Format(null);
}
