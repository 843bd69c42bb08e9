using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Links to users.</summary>
public class UserPickerField : ContentField
{
    /// <summary>The ids of the users.</summary>
    public string[] UserIds { get; set; } = [];
}
