using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>An attachment of a part to a type.</summary>
public class ContentTypePartDefinition : ContentDefinition
{
    /// <summary>Creates an attachment.</summary>
    /// <param name="name">The attached name.</param>
    /// <param name="contentPartDefinition">The part.</param>
    /// <param name="settings">The settings, by the name of their CLR type.</param>
    public ContentTypePartDefinition(string name, ContentPartDefinition contentPartDefinition, JsonObject? settings)
    {
        Name = name;
        PartDefinition = contentPartDefinition;
        Settings = (JsonObject?)settings?.DeepClone() ?? [];

        foreach (var field in contentPartDefinition.Fields)
        {
            field.ContentTypePartDefinition = this;
        }
    }

    /// <summary>The part.</summary>
    public ContentPartDefinition PartDefinition { get; }

    /// <summary>The type.</summary>
    public ContentTypeDefinition ContentTypeDefinition { get; set; } = null!;
}
