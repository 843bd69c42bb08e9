using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Profiles.Models;

public sealed record AccountImportProblem(int Row, string? Name, RuleNote Note);
