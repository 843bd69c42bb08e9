namespace OrchardCore.Data.Documents;

/// <summary>A document of which a tenant has one.</summary>
public interface IDocument
{
    /// <summary>Identifies the content: it changes with every update.</summary>
    string? Identifier { get; set; }

    /// <summary>Whether the document is shared and may not be changed.</summary>
    bool IsReadOnly { get; set; }
}
