using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A field of a part.</summary>
public class ContentPartFieldDefinition : ContentDefinition
{
    /// <summary>Creates a field.</summary>
    /// <param name="contentFieldDefinition">The field type.</param>
    /// <param name="name">The name of the field.</param>
    /// <param name="settings">The settings, by the name of their CLR type.</param>
    public ContentPartFieldDefinition(ContentFieldDefinition contentFieldDefinition, string name, JsonObject? settings)
    {
        FieldDefinition = contentFieldDefinition;
        Name = name;
        Settings = (JsonObject?)settings?.DeepClone() ?? [];
    }

    /// <summary>The field type.</summary>
    public ContentFieldDefinition FieldDefinition { get; }

    /// <summary>The part that has the field.</summary>
    public ContentPartDefinition PartDefinition { get; set; } = null!;

    /// <summary>The attachment of the part to a type, if the field was read through one.</summary>
    public ContentTypePartDefinition ContentTypePartDefinition { get; set; } = null!;
}
