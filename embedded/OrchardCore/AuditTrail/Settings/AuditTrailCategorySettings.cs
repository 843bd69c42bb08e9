namespace OrchardCore.AuditTrail.Settings;

/// <summary>Which events of a category are recorded.</summary>
public class AuditTrailCategorySettings
{
    /// <summary>Creates settings without a choice.</summary>
    public AuditTrailCategorySettings()
    {
    }

    /// <summary>The name of the category.</summary>
    public string? Name { get; set; }

    /// <summary>The choices.</summary>
    public AuditTrailEventSettings[] Events { get; set; } = [];
}
