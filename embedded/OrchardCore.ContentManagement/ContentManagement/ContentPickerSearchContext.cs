using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement;

/// <summary>What a content picker looks for.</summary>
public class ContentPickerSearchContext
{
    /// <summary>The text typed.</summary>
    public string? Query { get; set; }

    /// <summary>Whether items of all types are offered.</summary>
    public bool DisplayAllContentTypes { get; set; }

    /// <summary>The types offered.</summary>
    public IEnumerable<string> ContentTypes { get; set; } = [];

    /// <summary>The definition of the field.</summary>
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
