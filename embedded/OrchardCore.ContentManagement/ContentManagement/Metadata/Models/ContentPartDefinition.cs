using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A content part and its fields.</summary>
public class ContentPartDefinition : ContentDefinition
{
    /// <summary>Creates a part without fields.</summary>
    /// <param name="name">The name of the part.</param>
    public ContentPartDefinition(string name)
        : this(name, [], [])
    {
    }

    /// <summary>Creates a part.</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="settings">The settings, by the name of their CLR type.</param>
    public ContentPartDefinition(string name, IEnumerable<ContentPartFieldDefinition> fields, JsonObject? settings)
    {
        Name = name;
        Fields = fields.ToArray();
        Settings = (JsonObject?)settings?.DeepClone() ?? [];

        foreach (var field in Fields)
        {
            field.PartDefinition = this;
        }
    }

    /// <summary>The fields.</summary>
    public IEnumerable<ContentPartFieldDefinition> Fields { get; }
}
