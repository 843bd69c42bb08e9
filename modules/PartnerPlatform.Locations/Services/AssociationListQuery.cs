namespace PartnerPlatform.Locations.Services;

/// <summary>Which associations a list shows.</summary>
public sealed record AssociationListQuery
{
    /// <summary>The beginning of an MPN ID, or a part of an account's name, domain or tenant ID.</summary>
    public string? Text { get; init; }

    public string? State { get; init; }

    /// <summary>The country or region where the tenant or the location is now.</summary>
    public string? Country { get; init; }

    /// <summary>Only what waits for a decision, needs review or is suspended.</summary>
    public bool NeedsAttention { get; init; }

    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 25;
}
