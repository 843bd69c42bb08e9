namespace OrchardCore.Data.Documents;

/// <summary>Sets the name of the file that holds a document.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class FileDocumentStoreAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    public FileDocumentStoreAttribute()
    {
    }

    /// <summary>The name of the file, without extension.</summary>
    public string? FileName { get; set; }
}
