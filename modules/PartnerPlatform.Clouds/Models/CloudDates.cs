namespace PartnerPlatform.Clouds.Models;

/// <summary>The first day on which a cloud takes nobody new, and the day on which it is shut.</summary>
public sealed record CloudDates(DateOnly? ClosedToNewAt, DateOnly? RetiredAt);
