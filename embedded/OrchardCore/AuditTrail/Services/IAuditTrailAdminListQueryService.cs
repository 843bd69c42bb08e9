using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.AuditTrail.ViewModels;

namespace OrchardCore.AuditTrail.Services;

/// <summary>Finds the events that the admin lists.</summary>
public interface IAuditTrailAdminListQueryService
{
    /// <summary>Returns a page of the events that match.</summary>
    Task<AuditTrailEventQueryResult> QueryAsync(int page, int pageSize, AuditTrailIndexOptions options);
}
