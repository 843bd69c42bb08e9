namespace PartnerPlatform.Profiles.Services;

public enum ImportFormatProblem
{
    UnknownKind,
    Empty,
    BrokenJson,
    BrokenCsv,
    MissingColumns,
}
