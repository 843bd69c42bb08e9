using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>A stored content type.</summary>
public class ContentTypeDefinitionRecord
{
    /// <summary>The name of the type.</summary>
    public string Name { get; set; } = null!;

    /// <summary>The name shown to people.</summary>
    public string? DisplayName { get; set; }

    /// <summary>The settings, by the name of their CLR type.</summary>
    public JsonObject? Settings { get; set; }

    /// <summary>The attached parts.</summary>
    public IList<ContentTypePartDefinitionRecord> ContentTypePartDefinitionRecords { get; set; } = [];
}
