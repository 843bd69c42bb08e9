using System.Text.Json.Serialization;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Support.ViewModels;

/// <summary>What a call agent or a program gets: where a customer of a partner finds support.</summary>
public sealed record SupportRedirectAnswer(
    [property: JsonPropertyName("partnerName")] string? PartnerName,
    [property: JsonPropertyName("website")] string? Website,
    [property: JsonPropertyName("email")] string? Email,
    [property: JsonPropertyName("telephone")] string? Telephone,
    [property: JsonPropertyName("hours")] string? Hours,
    [property: JsonPropertyName("timeZone")] string? TimeZone,
    [property: JsonPropertyName("priceNote")] string? PriceNote,
    [property: JsonPropertyName("culture")] string? Culture,
    [property: JsonPropertyName("country")] string? Country,
    [property: JsonPropertyName("match")] string Match)
{
    public static SupportRedirectAnswer From(string name, SupportChannel channel)
    {
        var match = (channel.Culture, channel.Country) switch
        {
            (not null, not null) => "cultureAndCountry",
            (not null, null) => "culture",
            (null, not null) => "country",
            _ => "default",
        };

        return new SupportRedirectAnswer(
            name, channel.Website, channel.Email, channel.Telephone, channel.Hours, channel.TimeZone, channel.PriceNote,
            channel.Culture, channel.Country, match);
    }
}
