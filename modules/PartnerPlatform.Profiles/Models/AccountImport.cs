namespace PartnerPlatform.Profiles.Models;

/// <summary>One import of partner accounts: what was asked, how far it is, and what came out.</summary>
public sealed class AccountImport
{
    public long Id { get; set; }

    public string ImportId { get; set; } = string.Empty;

    public string FileName { get; set; } = string.Empty;

    public bool DryRun { get; set; }

    public AccountImportState State { get; set; }

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

    public bool IsFinished => State is AccountImportState.Completed or AccountImportState.Cancelled or AccountImportState.Failed;

    public int Percent => IsFinished && State == AccountImportState.Completed
        ? 100
        : TotalRows == 0 ? 0 : (int)(100L * ProcessedRows / TotalRows);
}
