using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Yes or no.</summary>
public class BooleanField : ContentField
{
    /// <summary>The value.</summary>
    public bool Value { get; set; }
}
