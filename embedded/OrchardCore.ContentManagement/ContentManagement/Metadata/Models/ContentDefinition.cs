using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>What the definitions of types, parts, attachments and fields have in common.</summary>
public abstract class ContentDefinition
{
    private readonly ConcurrentDictionary<Type, object> _settings = new();
    private JsonObject _json = [];

    /// <summary>The name.</summary>
    public string Name { get; protected set; } = null!;

    /// <summary>The settings, by the name of their CLR type.</summary>
    public JsonObject Settings
    {
        get => _json;
        protected set
        {
            _json = value;
            _settings.Clear();
        }
    }

    /// <summary>Gets typed settings; the instance is shared and must not be changed.</summary>
    /// <typeparam name="T">The type of the settings.</typeparam>
    /// <returns>The settings; new ones if none are stored.</returns>
    public T GetSettings<T>()
        where T : new()
        => (T)_settings.GetOrAdd(typeof(T), static (type, json) => Read<T>(type, json)!, _json);

    private static T Read<T>(Type type, JsonObject json)
        where T : new()
        => json.TryGetPropertyValue(type.Name, out var node) && node is JsonObject
            ? node.Deserialize<T>(JOptions.Default) ?? new T()
            : new T();
}
