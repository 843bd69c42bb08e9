namespace PartnerPlatform.Profiles.Models;

public enum AccountImportState
{
    Queued,
    Running,
    Completed,
    Cancelled,
    Failed,
}
