namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>The values of user pickers.</summary>
public class UserPickerFieldIndex : ContentFieldIndex
{
    /// <summary>The id of a chosen user.</summary>
    public string SelectedUserId { get; set; } = null!;
}
