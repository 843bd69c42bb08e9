namespace PartnerPlatform.Locations.Models;

/// <summary>What the audit trail keeps of a correction of a tenant's country; its correlation ID is the account.</summary>
public sealed class TenantCountryAuditEvent
{
    public string AccountId { get; set; } = string.Empty;

    public string? TenantId { get; set; }

    public string? Before { get; set; }

    public string? After { get; set; }

    public string Reason { get; set; } = string.Empty;
}
