using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services.Models;

namespace OrchardCore.AuditTrail.Services;

/// <summary>Records what happens, and tells what was recorded.</summary>
public interface IAuditTrailManager
{
    /// <summary>Records an event if it is registered and enabled; it is stored with the changes of the current scope.</summary>
    Task RecordEventAsync<TEvent>(AuditTrailContext<TEvent> context) where TEvent : class, new();

    /// <summary>Returns an event, or null.</summary>
    Task<AuditTrailEvent?> GetEventAsync(string eventId);

    /// <summary>Deletes the events that are older than a period, and returns how many.</summary>
    Task<int> TrimEventsAsync(TimeSpan retentionPeriod);

    /// <summary>Describes an event; one that isn't registered is described by its own names.</summary>
    AuditTrailEventDescriptor DescribeEvent(AuditTrailEvent auditTrailEvent);

    /// <summary>Describes all registered categories.</summary>
    IEnumerable<AuditTrailCategoryDescriptor> DescribeCategories();

    /// <summary>Describes a category; one that isn't registered is described by its name.</summary>
    AuditTrailCategoryDescriptor DescribeCategory(string name);
}
