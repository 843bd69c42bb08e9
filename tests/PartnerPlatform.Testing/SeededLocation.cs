using System.Globalization;
using System.Text.Json.Nodes;

namespace PartnerPlatform.Testing;

/// <summary>A location that a test makes for itself.</summary>
public sealed record SeededLocation(string Name, string City, string Country)
{
    public string Id { get; init; } = SeededPartner.NewId();

    /// <summary>Null for a location that isn't verified.</summary>
    public string? MpnId { get; init; } = NewMpnId();

    public string Status { get; init; } = "Active";

    /// <summary>An ID that neither the recipe nor the sequence gives out.</summary>
    public static string NewMpnId() => Random.Shared.NextInt64(1_000_000_000, 9_000_000_000).ToString(CultureInfo.InvariantCulture);

    internal JsonObject ToContent(string accountId) => SeededPartner.Content(Id, "PartnerLocation", Name, new JsonObject
    {
        ["PartnerLocationPart"] = new JsonObject
        {
            ["AccountId"] = accountId,
            ["MpnId"] = MpnId,
            ["Name"] = Name,
            ["Status"] = Status,
            ["Address"] = new JsonObject { ["Country"] = Country, ["AddressLine1"] = "1 Test Street", ["City"] = City },
        },
    });
}
