namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Which settings the editors of content types offer.</summary>
public class ContentTypeDefinitionOptions
{
    /// <summary>The options by stereotype.</summary>
    public Dictionary<string, ContentTypeDefinitionDriverOptions> Stereotypes { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The options by content type.</summary>
    public Dictionary<string, ContentTypeDefinitionDriverOptions> ContentTypes { get; } = new(StringComparer.OrdinalIgnoreCase);
}
