using System.Text.Json.Serialization;

namespace PartnerPlatform.Clouds.Models;

[JsonConverter(typeof(JsonStringEnumConverter<CloudCountryKind>))]
public enum CloudCountryKind
{
    Everywhere,
    EuropeanUnionAndEfta,
    Listed,
}
