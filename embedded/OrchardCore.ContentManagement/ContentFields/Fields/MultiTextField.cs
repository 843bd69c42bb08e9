using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Some of a list of values.</summary>
public class MultiTextField : ContentField
{
    /// <summary>The values.</summary>
    public string[] Values { get; set; } = [];
}
