using System.Text.Json.Nodes;
using OrchardCore.Data.Documents;

namespace OrchardCore.Documents;

/// <summary>A document with properties that others may add.</summary>
public class DocumentEntity : Document, IDocumentEntity
{
    /// <summary>Creates an empty document.</summary>
    public DocumentEntity()
    {
    }

    /// <summary>The properties.</summary>
    public JsonObject Properties { get; set; } = [];
}
