namespace PartnerPlatform.Locations.Services;

/// <summary>What to list: locations whose name or city has the text, or whose MPN ID starts with it, in one country, of one status.</summary>
public sealed record LocationQuery
{
    public string? Text { get; init; }

    public string? Country { get; init; }

    public string? Status { get; init; }

    public int Page { get; init; } = 1;
}
