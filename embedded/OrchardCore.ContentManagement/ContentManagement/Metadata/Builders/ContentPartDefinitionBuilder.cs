using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Utilities;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Builds the definition of a part.</summary>
public class ContentPartDefinitionBuilder
{
    private readonly ContentPartDefinition? _existing;
    private readonly List<ContentPartFieldDefinition> _fields;
    private readonly JsonObject _settings;

    /// <summary>Starts a new part.</summary>
    public ContentPartDefinitionBuilder()
        : this(new ContentPartDefinition(null!))
    {
    }

    /// <summary>Starts from an existing part.</summary>
    /// <param name="existing">The existing part.</param>
    public ContentPartDefinitionBuilder(ContentPartDefinition existing)
    {
        _existing = existing;
        Name = existing?.Name!;
        _fields = existing?.Fields.ToList() ?? [];
        _settings = (JsonObject?)existing?.Settings.DeepClone() ?? [];
    }

    /// <summary>The part that the builder started from.</summary>
    public ContentPartDefinition Current => _existing!;

    /// <summary>The name of the part.</summary>
    public string Name { get; private set; }

    /// <summary>Builds the definition.</summary>
    /// <returns>The definition.</returns>
    public ContentPartDefinition Build()
    {
        DefinitionNames.CheckPart(Name);
        return new ContentPartDefinition(Name, _fields, _settings);
    }

    /// <summary>Sets the name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The builder.</returns>
    public ContentPartDefinitionBuilder Named(string name)
    {
        Name = name;
        return this;
    }

    /// <summary>Removes a field.</summary>
    /// <param name="fieldName">The name of the field.</param>
    /// <returns>The builder.</returns>
    public ContentPartDefinitionBuilder RemoveField(string fieldName)
    {
        _fields.RemoveAll(field => field.Name == fieldName);
        return this;
    }

    /// <summary>Merges settings: arrays are united, and nulls overwrite.</summary>
    /// <param name="settings">The settings, by the name of their CLR type.</param>
    /// <returns>The builder.</returns>
    public ContentPartDefinitionBuilder MergeSettings(JsonObject settings)
    {
        _settings.Merge(settings.DeepClone(), ContentBuilderSettings.JsonMergeSettings);
        return this;
    }

    /// <summary>Changes typed settings.</summary>
    /// <typeparam name="T">The type of the settings.</typeparam>
    /// <param name="setting">The change.</param>
    /// <returns>The builder.</returns>
    public ContentPartDefinitionBuilder MergeSettings<T>(Action<T> setting)
        where T : class, new()
    {
        ContentBuilderSettings.Change(_settings, setting);
        return this;
    }

    /// <summary>Replaces typed settings.</summary>
    /// <typeparam name="T">The type of the settings.</typeparam>
    /// <param name="settings">The settings.</param>
    /// <returns>The builder.</returns>
    public ContentPartDefinitionBuilder WithSettings<T>(T settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ContentBuilderSettings.Set(_settings, settings);
        return this;
    }

    /// <summary>Adds a field, or keeps the existing one.</summary>
    /// <param name="fieldName">The name of the field.</param>
    /// <returns>The builder.</returns>
    public ContentPartDefinitionBuilder WithField(string fieldName) => WithField(fieldName, static _ => { });

    /// <summary>Adds or changes a field.</summary>
    /// <param name="fieldName">The name of the field.</param>
    /// <param name="configuration">What to set; a new field needs a type.</param>
    /// <returns>The builder.</returns>
    public ContentPartDefinitionBuilder WithField(string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration)
    {
        var builder = StartField(fieldName);
        configuration(builder);
        _fields.Add(builder.Build());

        return this;
    }

    /// <summary>Adds a field of a type, or keeps the existing one.</summary>
    /// <typeparam name="TField">The field type.</typeparam>
    /// <param name="fieldName">The name of the field.</param>
    /// <returns>The builder.</returns>
    public ContentPartDefinitionBuilder WithField<TField>(string fieldName)
        => WithField(fieldName, static builder => builder.OfType(typeof(TField).Name));

    /// <summary>Adds or changes a field of a type.</summary>
    /// <typeparam name="TField">The field type.</typeparam>
    /// <param name="fieldName">The name of the field.</param>
    /// <param name="configuration">What to set.</param>
    /// <returns>The builder.</returns>
    public ContentPartDefinitionBuilder WithField<TField>(string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration)
        => WithField(fieldName, builder =>
        {
            builder.OfType(typeof(TField).Name);
            configuration(builder);
        });

    /// <summary>Adds or changes a field of a type.</summary>
    /// <typeparam name="TField">The field type.</typeparam>
    /// <param name="fieldName">The name of the field.</param>
    /// <param name="configuration">What to set.</param>
    /// <returns>The builder.</returns>
    public Task<ContentPartDefinitionBuilder> WithFieldAsync<TField>(string fieldName, Func<ContentPartFieldDefinitionBuilder, Task> configuration)
        => WithFieldAsync(fieldName, builder =>
        {
            builder.OfType(typeof(TField).Name);
            return configuration(builder);
        });

    /// <summary>Adds or changes a field.</summary>
    /// <param name="fieldName">The name of the field.</param>
    /// <param name="configurationAsync">What to set; a new field needs a type.</param>
    /// <returns>The builder.</returns>
    public async Task<ContentPartDefinitionBuilder> WithFieldAsync(string fieldName, Func<ContentPartFieldDefinitionBuilder, Task> configurationAsync)
    {
        var builder = StartField(fieldName);
        await configurationAsync(builder);
        _fields.Add(builder.Build());

        return this;
    }

    private FieldConfigurer StartField(string fieldName)
    {
        var existing = _fields.Find(field => field.Name == fieldName);

        if (existing is not null)
        {
            RemoveField(fieldName);
        }
        else
        {
            var settings = new JsonObject
            {
                [nameof(Settings.ContentPartFieldSettings)] = ContentBuilderSettings.Write(
                    new Settings.ContentPartFieldSettings { DisplayName = fieldName }),
            };
            existing = new ContentPartFieldDefinition(null!, fieldName, settings);
        }

        return new FieldConfigurer(existing, Name);
    }
}
