using System.Dynamic;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;

namespace System.Text.Json.Dynamic;

/// <summary>A JSON object whose properties are read and written as if they were declared.</summary>
public sealed class JsonDynamicObject : JsonDynamicBase
{
    private readonly JsonObject _jsonObject;

    /// <summary>Creates an empty object.</summary>
    public JsonDynamicObject()
        : this([])
    {
    }

    /// <summary>Wraps an object.</summary>
    public JsonDynamicObject(JsonObject jsonObject)
    {
        _jsonObject = jsonObject;
    }

    /// <summary>The number of properties.</summary>
    public int Count => _jsonObject.Count;

    /// <summary>The JSON.</summary>
    public override JsonNode Node => _jsonObject;

    /// <summary>Gets or sets a property.</summary>
    public object? this[string key]
    {
        get => GetValue(key);
        set => SetValue(key, value);
    }

    /// <summary>Merges the content of a node into the object.</summary>
    public void Merge(JsonNode? content, JsonMergeSettings? settings = null) => _jsonObject.Merge(content, settings);

    /// <inheritdoc/>
    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        result = binder.Name == "{No Member}" ? 0 : GetValue(binder.Name);
        return true;
    }

    /// <inheritdoc/>
    public override bool TrySetMember(SetMemberBinder binder, object? value)
    {
        SetValue(binder.Name, value);
        return true;
    }

    /// <inheritdoc/>
    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        result = typeof(JsonObject).InvokeMember(binder.Name, Reflection.BindingFlags.InvokeMethod, null, _jsonObject, args);
        return true;
    }

    /// <summary>Removes a property.</summary>
    public bool Remove(string key) => _jsonObject.Remove(key);

    /// <summary>Gets a property.</summary>
    public object? GetValue(string key) => FromNode(_jsonObject[key]);

    /// <summary>Sets a property.</summary>
    public void SetValue(string key, object? value) => _jsonObject[key] = ToNode(value);

    /// <inheritdoc/>
    public override IEnumerable<string> GetDynamicMemberNames() => _jsonObject.Select(property => property.Key);

    /// <summary>Unwraps the object.</summary>
    public static implicit operator JsonObject?(JsonDynamicObject? value) => value?._jsonObject;

    /// <summary>Wraps an object.</summary>
    public static implicit operator JsonDynamicObject(JsonObject value) => new(value);
}
