using System.Text.Json.Serialization;

namespace PartnerPlatform.Locations.ViewModels;

/// <summary>An association as programs get it.</summary>
public sealed record MpnAssociationAnswer(
    [property: JsonPropertyName("associationId")] string AssociationId,
    [property: JsonPropertyName("mpnId")] string? MpnId,
    [property: JsonPropertyName("state")] string State);
