using OrchardCore.AuditTrail.Models;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.Entities;

namespace OrchardCore.AuditTrail.Drivers;

/// <summary>Base of drivers of the data of an event; they take part for events that have such data.</summary>
public abstract class AuditTrailEventSectionDisplayDriver<TSection> : SectionDisplayDriver<AuditTrailEvent, TSection>
    where TSection : class, new()
{
    /// <inheritdoc/>
    public override bool CanHandleModel(AuditTrailEvent auditTrailEvent) => auditTrailEvent.Has(PropertyName);
}
