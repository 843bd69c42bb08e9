namespace OrchardCore.AuditTrail.Services.Models;

/// <summary>The events that can be recorded.</summary>
public class AuditTrailOptions
{
    /// <summary>Creates options without events.</summary>
    public AuditTrailOptions()
    {
    }

    /// <summary>The categories by their names.</summary>
    public IReadOnlyDictionary<string, AuditTrailCategoryDescriptor> CategoryDescriptors => Categories;

    internal Dictionary<string, AuditTrailCategoryDescriptor> Categories { get; } = [];

    internal Dictionary<string, Dictionary<string, AuditTrailEventDescriptor>> Events { get; } = [];
}
