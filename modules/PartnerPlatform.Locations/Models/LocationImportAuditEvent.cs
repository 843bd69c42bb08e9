using PartnerPlatform.Profiles.Models;

namespace PartnerPlatform.Locations.Models;

/// <summary>What the audit trail keeps of the import of an MPN directory.</summary>
public sealed class LocationImportAuditEvent
{
    public string ImportId { get; set; } = string.Empty;

    public string FileName { get; set; } = string.Empty;

    public PartnerImportState State { get; set; }

    public int Rows { get; set; }

    public int Created { get; set; }

    public int Updated { get; set; }

    public int Failed { get; set; }

    public int Warnings { get; set; }

    public static LocationImportAuditEvent From(PartnerImport import) => new()
    {
        ImportId = import.ImportId,
        FileName = import.FileName,
        State = import.State,
        Rows = import.ProcessedRows,
        Created = import.CreatedCount,
        Updated = import.UpdatedCount,
        Failed = import.FailedCount,
        Warnings = import.WarningCount,
    };
}
