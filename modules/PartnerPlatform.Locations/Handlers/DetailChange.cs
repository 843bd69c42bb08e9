namespace PartnerPlatform.Locations.Handlers;

public sealed record DetailChange(string Field, string? Before, string? After);
