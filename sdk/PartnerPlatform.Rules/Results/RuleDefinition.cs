namespace PartnerPlatform.Rules;

/// <summary>What is fixed about a rule: its code, HTTP status, severity, field and message.</summary>
public sealed class RuleDefinition
{
    private readonly string _english;
    private readonly string _french;

    internal RuleDefinition(RuleId id, string idText, int code, int httpStatus, RuleSeverity severity, string field, string english, string french)
    {
        Id = id;
        IdText = idText;
        Code = code;
        HttpStatus = httpStatus;
        Severity = severity;
        Field = field;
        _english = english;
        _french = french;
    }

    /// <summary>The rule.</summary>
    public RuleId Id { get; }

    /// <summary>The number that the API answers; codes of the original service are reused where one exists.</summary>
    public int Code { get; }

    /// <summary>The HTTP status of an answer that this rule decides.</summary>
    public int HttpStatus { get; }

    /// <summary>What the rule does when its condition is met.</summary>
    public RuleSeverity Severity { get; }

    /// <summary>The field it is about, in the names of the API; empty when it's about the request, <c>{field}</c> when it's about any field.</summary>
    public string Field { get; }

    internal string IdText { get; }

    /// <summary>The message with its placeholders.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The template.</returns>
    public string GetMessage(RuleLanguage language) => language == RuleLanguage.French ? _french : _english;
}
