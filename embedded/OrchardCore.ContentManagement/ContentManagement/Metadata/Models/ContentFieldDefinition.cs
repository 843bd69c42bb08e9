namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A field type.</summary>
/// <param name="name">The name of the field type.</param>
public class ContentFieldDefinition(string name)
{
    /// <summary>The name of the field type.</summary>
    public string Name { get; } = name;
}
