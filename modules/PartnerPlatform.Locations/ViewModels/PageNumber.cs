namespace PartnerPlatform.Locations.ViewModels;

/// <summary>Which page of a list is shown, counted from 1, and how many there are.</summary>
public sealed record PageNumber(int Page, int PageCount);
