using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A time of day.</summary>
public class TimeField : ContentField
{
    /// <summary>The time.</summary>
    public TimeSpan? Value { get; set; }
}
