namespace YesSql;

/// <summary>A row of a document table.</summary>
public class Document
{
    /// <summary>The document's number, unique in its collection.</summary>
    public long Id { get; set; }

    /// <summary>The stored name of the object's type.</summary>
    public string Type { get; set; } = null!;

    /// <summary>The serialized object.</summary>
    public string? Content { get; set; }

    /// <summary>The row's version, used to detect concurrent updates.</summary>
    public long Version { get; set; }

    /// <summary>Returns a copy of the row.</summary>
    public Document Clone() => (Document)MemberwiseClone();
}
