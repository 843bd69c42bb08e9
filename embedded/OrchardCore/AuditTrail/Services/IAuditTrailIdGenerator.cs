namespace OrchardCore.AuditTrail.Services;

/// <summary>Makes the identifiers of events.</summary>
public interface IAuditTrailIdGenerator
{
    /// <summary>Makes an identifier of 26 characters.</summary>
    string GenerateUniqueId();
}
