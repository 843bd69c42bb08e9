using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement;

/// <summary>What a user picker looks for.</summary>
public class UserPickerSearchContext
{
    /// <summary>The text typed.</summary>
    public string? Query { get; set; }

    /// <summary>Whether all users are offered.</summary>
    public bool DisplayAllUsers { get; set; }

    /// <summary>The roles whose users are offered.</summary>
    public IEnumerable<string> Roles { get; set; } = [];

    /// <summary>The definition of the field.</summary>
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
