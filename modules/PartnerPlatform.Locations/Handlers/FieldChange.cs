namespace PartnerPlatform.Locations.Handlers;

public sealed record FieldChange(string Field, string? Before, string? After);
