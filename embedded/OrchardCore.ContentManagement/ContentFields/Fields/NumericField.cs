using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A number.</summary>
public class NumericField : ContentField
{
    /// <summary>The number.</summary>
    public decimal? Value { get; set; }
}
