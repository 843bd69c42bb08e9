using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A content type and its parts.</summary>
public class ContentTypeDefinition : ContentDefinition
{
    /// <summary>Creates a type.</summary>
    /// <param name="name">The name of the type.</param>
    /// <param name="displayName">The name shown to people.</param>
    /// <param name="parts">The attached parts.</param>
    /// <param name="settings">The settings, by the name of their CLR type.</param>
    public ContentTypeDefinition(string name, string? displayName, IEnumerable<ContentTypePartDefinition> parts, JsonObject? settings)
    {
        Name = name;
        DisplayName = displayName!;
        Parts = parts.ToArray();
        Settings = (JsonObject?)settings?.DeepClone() ?? [];

        foreach (var part in Parts)
        {
            part.ContentTypeDefinition = this;
        }
    }

    /// <summary>Creates a type without parts.</summary>
    /// <param name="name">The name of the type.</param>
    /// <param name="displayName">The name shown to people.</param>
    public ContentTypeDefinition(string name, string? displayName)
        : this(name, displayName, [], [])
    {
    }

    /// <summary>The name shown to people.</summary>
    public string DisplayName { get; private set; }

    /// <summary>The attached parts.</summary>
    public IEnumerable<ContentTypePartDefinition> Parts { get; private set; }

    /// <inheritdoc/>
    public override string ToString() => string.IsNullOrEmpty(DisplayName) ? Name : DisplayName;
}
