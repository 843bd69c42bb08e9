namespace OrchardCore.ContentManagement;

/// <summary>A user found by a user picker.</summary>
public class UserPickerResult
{
    /// <summary>The text shown.</summary>
    public string? DisplayText { get; set; }

    /// <summary>The id of the user.</summary>
    public string UserId { get; set; } = null!;

    /// <summary>Whether the user may sign in.</summary>
    public bool IsEnabled { get; set; }
}
