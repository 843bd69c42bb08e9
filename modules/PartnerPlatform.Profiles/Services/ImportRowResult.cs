namespace PartnerPlatform.Profiles.Services;

/// <summary>What came of a row. The notes of a row that is taken are warnings.</summary>
public sealed record ImportRowResult(ImportRowOutcome Outcome, IReadOnlyList<RuleNote> Notes);
