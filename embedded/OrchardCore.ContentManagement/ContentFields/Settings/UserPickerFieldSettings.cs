using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>The settings of a user picker.</summary>
public class UserPickerFieldSettings : FieldSettings
{
    /// <summary>Whether several users may be chosen.</summary>
    public bool Multiple { get; set; }

    /// <summary>Whether all users are offered.</summary>
    public bool DisplayAllUsers { get; set; } = true;

    /// <summary>The roles whose users are offered.</summary>
    public string[] DisplayedRoles { get; set; } = [];

    /// <summary>The text of the empty search box.</summary>
    public string? Placeholder { get; set; }
}
