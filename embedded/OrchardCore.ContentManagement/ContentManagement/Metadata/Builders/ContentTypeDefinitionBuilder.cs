using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Utilities;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Builds the definition of a content type.</summary>
public class ContentTypeDefinitionBuilder
{
    private readonly List<ContentTypePartDefinition> _parts;
    private readonly JsonObject _settings;
    private string _name;
    private string _displayName;

    /// <summary>Starts a new type.</summary>
    public ContentTypeDefinitionBuilder()
        : this(new ContentTypeDefinition(null!, null))
    {
    }

    /// <summary>Starts from an existing type.</summary>
    /// <param name="existing">The existing type.</param>
    public ContentTypeDefinitionBuilder(ContentTypeDefinition existing)
    {
        Current = existing;
        _name = existing?.Name!;
        _displayName = existing?.DisplayName!;
        _parts = existing?.Parts.ToList() ?? [];
        _settings = (JsonObject?)existing?.Settings.DeepClone() ?? [];
    }

    /// <summary>The type that the builder started from.</summary>
    public ContentTypeDefinition Current { get; private set; }

    /// <summary>Builds the definition.</summary>
    /// <returns>The definition.</returns>
    public ContentTypeDefinition Build()
    {
        DefinitionNames.CheckType(_name);
        return new ContentTypeDefinition(_name, _displayName, _parts, _settings);
    }

    /// <summary>Sets the name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The builder.</returns>
    public ContentTypeDefinitionBuilder Named(string name)
    {
        _name = name;
        return this;
    }

    /// <summary>Sets the name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The builder.</returns>
    public ContentTypeDefinitionBuilder WithName(string name) => Named(name);

    /// <summary>Sets the name shown to people.</summary>
    /// <param name="displayName">The name.</param>
    /// <returns>The builder.</returns>
    public ContentTypeDefinitionBuilder DisplayedAs(string displayName)
    {
        _displayName = displayName;
        return this;
    }

    /// <summary>Sets the name shown to people.</summary>
    /// <param name="displayName">The name.</param>
    /// <returns>The builder.</returns>
    public ContentTypeDefinitionBuilder WithDisplayName(string displayName) => DisplayedAs(displayName);

    /// <summary>Merges settings: arrays are united, and nulls overwrite.</summary>
    /// <param name="settings">The settings, by the name of their CLR type.</param>
    /// <returns>The builder.</returns>
    public ContentTypeDefinitionBuilder MergeSettings(JsonObject settings)
    {
        _settings.Merge(settings.DeepClone(), ContentBuilderSettings.JsonMergeSettings);
        return this;
    }

    /// <summary>Changes typed settings.</summary>
    /// <typeparam name="T">The type of the settings.</typeparam>
    /// <param name="setting">The change.</param>
    /// <returns>The builder.</returns>
    public ContentTypeDefinitionBuilder MergeSettings<T>(Action<T> setting)
        where T : class, new()
    {
        ContentBuilderSettings.Change(_settings, setting);
        return this;
    }

    /// <summary>Replaces typed settings.</summary>
    /// <typeparam name="T">The type of the settings.</typeparam>
    /// <param name="settings">The settings.</param>
    /// <returns>The builder.</returns>
    public ContentTypeDefinitionBuilder WithSettings<T>(T settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ContentBuilderSettings.Set(_settings, settings);
        return this;
    }

    /// <summary>Removes a part attached under the name of its type.</summary>
    /// <typeparam name="TPart">The part type.</typeparam>
    /// <returns>The builder.</returns>
    public ContentTypeDefinitionBuilder RemovePart<TPart>()
        where TPart : ContentPart
        => RemovePart(typeof(TPart).Name);

    /// <summary>Removes a part.</summary>
    /// <param name="partName">The attached name.</param>
    /// <returns>The builder.</returns>
    public ContentTypeDefinitionBuilder RemovePart(string partName)
    {
        _parts.RemoveAll(part => part.Name == partName);
        return this;
    }

    /// <summary>Attaches a part under the name of its type, or keeps the attachment.</summary>
    /// <param name="partName">The name of the part type.</param>
    /// <returns>The builder.</returns>
    public ContentTypeDefinitionBuilder WithPart(string partName) => WithPart(partName, static _ => { });

    /// <summary>Attaches a part, or keeps the attachment.</summary>
    /// <param name="name">The attached name.</param>
    /// <param name="partName">The name of the part type.</param>
    /// <returns>The builder.</returns>
    public ContentTypeDefinitionBuilder WithPart(string name, string partName) => WithPart(name, partName, static _ => { });

    /// <summary>Attaches a part under the name of its type, or changes the attachment.</summary>
    /// <param name="partName">The name of the part type.</param>
    /// <param name="configuration">What to set.</param>
    /// <returns>The builder.</returns>
    public ContentTypeDefinitionBuilder WithPart(string partName, Action<ContentTypePartDefinitionBuilder> configuration)
        => WithPart(partName, partName, configuration);

    /// <summary>Attaches a part, or changes the attachment.</summary>
    /// <param name="name">The attached name.</param>
    /// <param name="partDefinition">The part.</param>
    /// <param name="configuration">What to set.</param>
    /// <returns>The builder.</returns>
    public ContentTypeDefinitionBuilder WithPart(string name, ContentPartDefinition partDefinition, Action<ContentTypePartDefinitionBuilder> configuration)
    {
        var builder = StartPart(name, partDefinition);
        configuration(builder);
        _parts.Add(builder.Build());

        return this;
    }

    /// <summary>Attaches a part, or changes the attachment.</summary>
    /// <param name="name">The attached name.</param>
    /// <param name="partName">The name of the part type.</param>
    /// <param name="configuration">What to set.</param>
    /// <returns>The builder.</returns>
    public ContentTypeDefinitionBuilder WithPart(string name, string partName, Action<ContentTypePartDefinitionBuilder> configuration)
        => WithPart(name, new ContentPartDefinition(partName), configuration);

    /// <summary>Attaches a part under the name of its type, or keeps the attachment.</summary>
    /// <typeparam name="TPart">The part type.</typeparam>
    /// <returns>The builder.</returns>
    public ContentTypeDefinitionBuilder WithPart<TPart>()
        where TPart : ContentPart
        => WithPart(typeof(TPart).Name);

    /// <summary>Attaches a part, or keeps the attachment.</summary>
    /// <typeparam name="TPart">The part type.</typeparam>
    /// <param name="name">The attached name.</param>
    /// <returns>The builder.</returns>
    public ContentTypeDefinitionBuilder WithPart<TPart>(string name)
        where TPart : ContentPart
        => WithPart(name, typeof(TPart).Name);

    /// <summary>Attaches a part, or changes the attachment.</summary>
    /// <typeparam name="TPart">The part type.</typeparam>
    /// <param name="name">The attached name.</param>
    /// <param name="configuration">What to set.</param>
    /// <returns>The builder.</returns>
    public ContentTypeDefinitionBuilder WithPart<TPart>(string name, Action<ContentTypePartDefinitionBuilder> configuration)
        where TPart : ContentPart
        => WithPart(name, typeof(TPart).Name, configuration);

    /// <summary>Attaches a part under the name of its type, or changes the attachment.</summary>
    /// <typeparam name="TPart">The part type.</typeparam>
    /// <param name="configuration">What to set.</param>
    /// <returns>The builder.</returns>
    public ContentTypeDefinitionBuilder WithPart<TPart>(Action<ContentTypePartDefinitionBuilder> configuration)
        where TPart : ContentPart
        => WithPart(typeof(TPart).Name, configuration);

    /// <summary>Attaches a part, or changes the attachment.</summary>
    /// <param name="name">The attached name.</param>
    /// <param name="partName">The name of the part type.</param>
    /// <param name="configurationAsync">What to set.</param>
    /// <returns>The builder.</returns>
    public Task<ContentTypeDefinitionBuilder> WithPartAsync(string name, string partName, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync)
        => WithPartAsync(name, new ContentPartDefinition(partName), configurationAsync);

    /// <summary>Attaches a part under the name of its type, or changes the attachment.</summary>
    /// <param name="partName">The name of the part type.</param>
    /// <param name="configurationAsync">What to set.</param>
    /// <returns>The builder.</returns>
    public Task<ContentTypeDefinitionBuilder> WithPartAsync(string partName, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync)
        => WithPartAsync(partName, partName, configurationAsync);

    /// <summary>Attaches a part, or changes the attachment.</summary>
    /// <param name="name">The attached name.</param>
    /// <param name="partDefinition">The part.</param>
    /// <param name="configurationAsync">What to set.</param>
    /// <returns>The builder.</returns>
    public async Task<ContentTypeDefinitionBuilder> WithPartAsync(string name, ContentPartDefinition partDefinition, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync)
    {
        var builder = StartPart(name, partDefinition);
        await configurationAsync(builder);
        _parts.Add(builder.Build());

        return this;
    }

    private TypePartConfigurer StartPart(string name, ContentPartDefinition partDefinition)
    {
        var existing = _parts.Find(part => part.Name == name);

        if (existing is not null)
        {
            _parts.Remove(existing);
        }

        return new TypePartConfigurer(existing ?? new ContentTypePartDefinition(name, partDefinition, []), _name);
    }
}
