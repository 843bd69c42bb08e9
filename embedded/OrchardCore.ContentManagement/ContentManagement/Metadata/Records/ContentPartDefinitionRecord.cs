using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>A stored content part.</summary>
public class ContentPartDefinitionRecord
{
    /// <summary>The name of the part.</summary>
    public string Name { get; set; } = null!;

    /// <summary>The settings, by the name of their CLR type.</summary>
    public JsonObject? Settings { get; set; }

    /// <summary>The fields.</summary>
    public IList<ContentPartFieldDefinitionRecord> ContentPartFieldDefinitionRecords { get; set; } = [];
}
