namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>The values of content pickers.</summary>
public class ContentPickerFieldIndex : ContentFieldIndex
{
    /// <summary>The id of a chosen item.</summary>
    public string SelectedContentItemId { get; set; } = null!;
}
