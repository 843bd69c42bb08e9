using System.Globalization;
using System.Text.Json.Serialization;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Portal;

/// <summary>The one form in which the portal and its API tell what is wrong with a request.</summary>
public sealed record PortalError(
    [property: JsonPropertyName("code")] int Code,
    [property: JsonPropertyName("description")] string Description,
    [property: JsonPropertyName("data")] IReadOnlyList<PortalErrorItem> Data)
{
    [JsonPropertyName("source")]
    public string Source => "PartnerPortal";

    [JsonIgnore]
    public int Status { get; init; } = 400;

    public static PortalError FromStatus(int status, string description) => new(status, description, []) { Status = status };

    public static PortalError FromRules(RuleResult result, CultureInfo culture) =>
        new(result.Code, result.Format(culture), [.. result.All.Select(violation => PortalErrorItem.From(violation, culture))])
        {
            Status = result.HttpStatus,
        };
}
