using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A day.</summary>
public class DateField : ContentField
{
    /// <summary>The day.</summary>
    public DateTime? Value { get; set; }
}
