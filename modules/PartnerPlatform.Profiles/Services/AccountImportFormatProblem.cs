namespace PartnerPlatform.Profiles.Services;

public enum AccountImportFormatProblem
{
    UnknownKind,
    Empty,
    BrokenJson,
    BrokenCsv,
    MissingColumns,
}
