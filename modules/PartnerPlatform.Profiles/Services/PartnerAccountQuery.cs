namespace PartnerPlatform.Profiles.Services;

/// <summary>What to list: accounts whose name, domain, MPN ID or tenant ID has the text, in one country, of one status.</summary>
public sealed record PartnerAccountQuery
{
    public string? Text { get; init; }

    public string? Country { get; init; }

    public string? Status { get; init; }

    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 20;
}
