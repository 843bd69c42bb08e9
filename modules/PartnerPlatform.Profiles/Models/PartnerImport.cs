namespace PartnerPlatform.Profiles.Models;

/// <summary>One import: what was asked, how far it is, and what came out.</summary>
public sealed class PartnerImport
{
    public long Id { get; set; }

    public string ImportId { get; set; } = string.Empty;

    /// <summary>The name of what is imported.</summary>
    public string Kind { get; set; } = string.Empty;

    public string FileName { get; set; } = string.Empty;

    public bool DryRun { get; set; }

    public PartnerImportState State { get; set; }

    public bool CancelRequested { get; set; }

    public string? RequestedBy { get; set; }

    public DateTime CreatedUtc { get; set; }

    public DateTime HeartbeatUtc { get; set; }

    public DateTime? FinishedUtc { get; set; }

    public int TotalRows { get; set; }

    public int ProcessedRows { get; set; }

    public int CreatedCount { get; set; }

    public int UpdatedCount { get; set; }

    public int FailedCount { get; set; }

    /// <summary>Rows that were taken although something is worth a look.</summary>
    public int WarningCount { get; set; }

    public bool IsFinished => State is PartnerImportState.Completed or PartnerImportState.Cancelled or PartnerImportState.Failed;

    public int Percent => IsFinished && State == PartnerImportState.Completed
        ? 100
        : TotalRows == 0 ? 0 : (int)(100L * ProcessedRows / TotalRows);
}
