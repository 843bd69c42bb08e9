using OrchardCore.Entities;

namespace OrchardCore.AuditTrail.Services;

internal sealed class AuditTrailIdGenerator(IIdGenerator generator) : IAuditTrailIdGenerator
{
    public string GenerateUniqueId() => generator.GenerateUniqueId();
}
