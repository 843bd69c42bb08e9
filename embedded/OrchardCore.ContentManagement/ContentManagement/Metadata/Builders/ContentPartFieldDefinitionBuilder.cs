using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Builds the definition of a field.</summary>
public abstract class ContentPartFieldDefinitionBuilder
{
    private protected readonly JsonObject _settings;

    /// <summary>Starts from a field.</summary>
    /// <param name="field">The field.</param>
    protected ContentPartFieldDefinitionBuilder(ContentPartFieldDefinition field)
    {
        Current = field;
        _settings = (JsonObject)field.Settings.DeepClone();
    }

    /// <summary>The field that the builder started from.</summary>
    public ContentPartFieldDefinition Current { get; private set; }

    /// <summary>The name of the field.</summary>
    public abstract string Name { get; }

    /// <summary>The name of the field type.</summary>
    public abstract string FieldType { get; }

    /// <summary>The name of the part.</summary>
    public abstract string PartName { get; }

    /// <summary>Merges settings: arrays are united, and nulls overwrite.</summary>
    /// <param name="settings">The settings, by the name of their CLR type.</param>
    /// <returns>The builder.</returns>
    public ContentPartFieldDefinitionBuilder MergeSettings(JsonObject settings)
    {
        _settings.Merge(settings.DeepClone(), ContentBuilderSettings.JsonMergeSettings);
        return this;
    }

    /// <summary>Changes typed settings.</summary>
    /// <typeparam name="T">The type of the settings.</typeparam>
    /// <param name="setting">The change.</param>
    /// <returns>The builder.</returns>
    public ContentPartFieldDefinitionBuilder MergeSettings<T>(Action<T> setting)
        where T : class, new()
    {
        ContentBuilderSettings.Change(_settings, setting);
        return this;
    }

    /// <summary>Replaces typed settings.</summary>
    /// <typeparam name="T">The type of the settings.</typeparam>
    /// <param name="settings">The settings.</param>
    /// <returns>The builder.</returns>
    public ContentPartFieldDefinitionBuilder WithSettings<T>(T settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ContentBuilderSettings.Set(_settings, settings);
        return this;
    }

    /// <summary>Adds empty typed settings.</summary>
    /// <typeparam name="T">The type of the settings.</typeparam>
    /// <returns>The builder.</returns>
    public ContentPartFieldDefinitionBuilder WithSettings<T>()
        where T : class, new()
    {
        _settings[typeof(T).Name] = new JsonObject();
        return this;
    }

    /// <summary>Sets the field type.</summary>
    /// <param name="fieldDefinition">The field type.</param>
    /// <returns>The builder.</returns>
    public abstract ContentPartFieldDefinitionBuilder OfType(ContentFieldDefinition fieldDefinition);

    /// <summary>Sets the field type.</summary>
    /// <param name="fieldType">The name of the field type.</param>
    /// <returns>The builder.</returns>
    public abstract ContentPartFieldDefinitionBuilder OfType(string fieldType);

    /// <summary>Builds the definition.</summary>
    /// <returns>The definition.</returns>
    public abstract ContentPartFieldDefinition Build();
}
