using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.ViewModels;

/// <summary>A location that could be associated: whether it can, why not, and what would help.</summary>
public sealed record MpnCandidate
{
    /// <summary>Null until the location is active for the first time.</summary>
    public string? MpnId { get; init; }

    /// <summary>Null for the headquarters.</summary>
    public string? LocationId { get; init; }

    public string? Name { get; init; }

    public string? City { get; init; }

    public string? Country { get; init; }

    public LocationStatus Status { get; init; }

    /// <summary>Null without an MPN ID.</summary>
    public RuleResult? Result { get; init; }

    public bool IsHeadquarters { get; init; }

    public bool IsSelected { get; init; }

    /// <summary>It is associated with this tenant already.</summary>
    public bool IsCurrent => Result?.Contains(RuleIds.Mpn020) == true;

    public bool IsMatch => Result?.IsAllowed == true;

    public bool IsMismatch => Result?.Contains(RuleIds.Mpn001) == true;

    public bool CanSelect => MpnId is not null && !IsCurrent && !IsHeadquarters;

    public static MpnCandidate From(PartnerLocationIndex row, RuleResult? result, bool isSelected) => new()
    {
        MpnId = row.MpnId,
        LocationId = row.LocationId,
        Name = row.Name,
        City = row.City,
        Country = row.Country,
        Status = Enum.Parse<LocationStatus>(row.Status!),
        Result = result,
        IsSelected = isSelected,
    };
}
