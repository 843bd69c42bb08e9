using OrchardCore.ContentManagement;

namespace OrchardCore.Alias.Models;

/// <summary>A name by which an item is found, such as in <c>alias:main-menu</c>.</summary>
public class AliasPart : ContentPart
{
    /// <summary>The greatest length of an alias.</summary>
    public const int MaxAliasLength = 735;

    /// <summary>The alias.</summary>
    public string? Alias { get; set; }
}
