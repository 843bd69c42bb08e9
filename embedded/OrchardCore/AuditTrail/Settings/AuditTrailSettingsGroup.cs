namespace OrchardCore.AuditTrail.Settings;

/// <summary>The group of the site settings of the audit trail.</summary>
public class AuditTrailSettingsGroup
{
    /// <summary>The identifier of the group.</summary>
    public const string Id = "AuditTrail";

    /// <summary>Creates the group.</summary>
    public AuditTrailSettingsGroup()
    {
    }
}
