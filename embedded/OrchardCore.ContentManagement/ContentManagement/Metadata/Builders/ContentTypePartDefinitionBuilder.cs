using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Builds the attachment of a part to a type.</summary>
public abstract class ContentTypePartDefinitionBuilder
{
    private protected readonly JsonObject _settings;

    /// <summary>Starts from an attachment.</summary>
    /// <param name="part">The attachment.</param>
    protected ContentTypePartDefinitionBuilder(ContentTypePartDefinition part)
    {
        Current = part;
        Name = part.Name;
        PartName = part.PartDefinition.Name;
        TypeName = part.ContentTypeDefinition?.Name!;
        _settings = (JsonObject)part.Settings.DeepClone();
    }

    /// <summary>The attachment that the builder started from.</summary>
    public ContentTypePartDefinition Current { get; protected set; }

    /// <summary>The attached name.</summary>
    public string Name { get; private set; }

    /// <summary>The name of the part type.</summary>
    public string PartName { get; private set; }

    /// <summary>The name of the content type.</summary>
    public string TypeName { get; private protected set; }

    /// <summary>Merges settings: arrays are united, and nulls overwrite.</summary>
    /// <param name="settings">The settings, by the name of their CLR type.</param>
    /// <returns>The builder.</returns>
    public ContentTypePartDefinitionBuilder MergeSettings(JsonObject settings)
    {
        _settings.Merge(settings.DeepClone(), ContentBuilderSettings.JsonMergeSettings);
        return this;
    }

    /// <summary>Changes typed settings.</summary>
    /// <typeparam name="T">The type of the settings.</typeparam>
    /// <param name="setting">The change.</param>
    /// <returns>The builder.</returns>
    public ContentTypePartDefinitionBuilder MergeSettings<T>(Action<T> setting)
        where T : class, new()
    {
        ContentBuilderSettings.Change(_settings, setting);
        return this;
    }

    /// <summary>Replaces typed settings.</summary>
    /// <typeparam name="T">The type of the settings.</typeparam>
    /// <param name="settings">The settings.</param>
    /// <returns>The builder.</returns>
    public ContentTypePartDefinitionBuilder WithSettings<T>(T settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ContentBuilderSettings.Set(_settings, settings);
        return this;
    }

    /// <summary>Builds the attachment.</summary>
    /// <returns>The attachment.</returns>
    public abstract ContentTypePartDefinition Build();
}
