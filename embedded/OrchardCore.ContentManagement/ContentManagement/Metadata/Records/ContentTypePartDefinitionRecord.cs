using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>A stored attachment of a part to a type.</summary>
public class ContentTypePartDefinitionRecord
{
    /// <summary>The name of the part type.</summary>
    public string PartName { get; set; } = null!;

    /// <summary>The attached name.</summary>
    public string Name { get; set; } = null!;

    /// <summary>The settings, by the name of their CLR type.</summary>
    public JsonObject? Settings { get; set; }
}
