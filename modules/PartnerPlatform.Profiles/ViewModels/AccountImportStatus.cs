using PartnerPlatform.Profiles.Models;

namespace PartnerPlatform.Profiles.ViewModels;

/// <summary>How an import goes, for programs.</summary>
public sealed record AccountImportStatus(
    string ImportId, string State, bool DryRun, int TotalRows, int ProcessedRows, int Created, int Updated, int Failed)
{
    public AccountImportStatus(AccountImport import)
        : this(
            import.ImportId,
            import.State.ToString(),
            import.DryRun,
            import.TotalRows,
            import.ProcessedRows,
            import.CreatedCount,
            import.UpdatedCount,
            import.FailedCount)
    {
    }
}
