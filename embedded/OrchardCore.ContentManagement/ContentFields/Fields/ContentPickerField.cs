using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Links to other items.</summary>
public class ContentPickerField : ContentField
{
    /// <summary>The ids of the items.</summary>
    public string[] ContentItemIds { get; set; } = [];
}
