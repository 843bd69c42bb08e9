using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>A stored field of a part.</summary>
public class ContentPartFieldDefinitionRecord
{
    /// <summary>The name of the field type.</summary>
    public string FieldName { get; set; } = null!;

    /// <summary>The name of the field.</summary>
    public string Name { get; set; } = null!;

    /// <summary>The settings, by the name of their CLR type.</summary>
    public JsonObject? Settings { get; set; }
}
