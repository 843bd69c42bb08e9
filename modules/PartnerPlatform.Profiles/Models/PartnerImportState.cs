namespace PartnerPlatform.Profiles.Models;

public enum PartnerImportState
{
    Queued,
    Running,
    Completed,
    Cancelled,
    Failed,
}
