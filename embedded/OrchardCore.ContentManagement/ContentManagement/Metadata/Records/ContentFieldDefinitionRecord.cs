namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>A stored field type.</summary>
public class ContentFieldDefinitionRecord
{
    /// <summary>The name of the field type.</summary>
    public string Name { get; set; } = null!;
}
