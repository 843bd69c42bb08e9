using System.Globalization;
using System.Text.Json.Serialization;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Portal;

public sealed record PortalErrorItem(
    [property: JsonPropertyName("ruleId")] string RuleId,
    [property: JsonPropertyName("field")] string Field,
    [property: JsonPropertyName("severity")] string Severity,
    [property: JsonPropertyName("message")] string Message,
    [property: JsonPropertyName("args")] IReadOnlyDictionary<string, string?> Args,
    [property: JsonPropertyName("remedy")] string? Remedy)
{
    /// <summary>What the remedy says, for pages that link to the place where it is taken.</summary>
    [JsonIgnore]
    public RuleRemedy? Step { get; init; }

    public static PortalErrorItem From(RuleViolation violation, CultureInfo culture) => new(
        violation.Id.Value,
        violation.Field,
        violation.Severity.ToString().ToLowerInvariant(),
        violation.Format(culture),
        violation.Arguments.ToDictionary(
            argument => argument.Name,
            argument => Convert.ToString(argument.Value, CultureInfo.InvariantCulture)),
        violation.Remedy?.Format(culture))
    {
        Step = violation.Remedy,
    };
}
