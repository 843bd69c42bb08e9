using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Locations.ViewModels;

/// <summary>The headquarters and the locations of an account.</summary>
public sealed record LocationListPage(
    string AccountName,
    string? ForeignAccountId,
    string? HeadquartersId,
    string? HeadquartersCountry,
    string? HeadquartersCity,
    IReadOnlyList<LocationRow> Locations,
    int TotalCount,
    PageNumber Page,
    bool CanEdit);
