namespace OrchardCore.Contents.AuditTrail.Settings;

/// <summary>Which content is recorded.</summary>
public class ContentAuditTrailSettings
{
    /// <summary>Creates settings by which no content is recorded.</summary>
    public ContentAuditTrailSettings()
    {
    }

    /// <summary>The names of the types whose items are recorded.</summary>
    public string[] AllowedContentTypes { get; set; } = [];
}
