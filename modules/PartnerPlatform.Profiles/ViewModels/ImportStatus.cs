using PartnerPlatform.Profiles.Models;

namespace PartnerPlatform.Profiles.ViewModels;

/// <summary>How an import goes, for programs.</summary>
public sealed record ImportStatus(
    string ImportId, string Kind, string State, bool DryRun, int TotalRows, int ProcessedRows, int Created, int Updated, int Failed, int Warnings)
{
    public ImportStatus(PartnerImport import)
        : this(
            import.ImportId,
            import.Kind,
            import.State.ToString(),
            import.DryRun,
            import.TotalRows,
            import.ProcessedRows,
            import.CreatedCount,
            import.UpdatedCount,
            import.FailedCount,
            import.WarningCount)
    {
    }
}
