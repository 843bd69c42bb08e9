using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A point in time.</summary>
public class DateTimeField : ContentField
{
    /// <summary>The time, in UTC.</summary>
    public DateTime? Value { get; set; }
}
