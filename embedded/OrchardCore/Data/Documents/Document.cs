using System.Text.Json.Serialization;

namespace OrchardCore.Data.Documents;

/// <summary>A document of which a tenant has one.</summary>
public class Document : IDocument
{
    /// <summary>Creates an empty document.</summary>
    public Document()
    {
    }

    /// <summary>Identifies the content: it changes with every update.</summary>
    public string? Identifier { get; set; }

    /// <summary>Whether the document is shared and may not be changed.</summary>
    [JsonIgnore]
    public bool IsReadOnly { get; set; }
}
