using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Profiles.Models;

/// <summary>Something wrong with a row: with <see cref="IsWarning"/> it was taken nevertheless.</summary>
public sealed record PartnerImportProblem(int Row, string? Name, bool IsWarning, RuleNote Note);
