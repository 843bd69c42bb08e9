using System.Collections;
using System.Dynamic;
using System.Text.Json.Nodes;

namespace System.Text.Json.Dynamic;

/// <summary>A JSON array whose elements are read and written as if they were declared.</summary>
public sealed class JsonDynamicArray : JsonDynamicBase, IEnumerable<object?>, IEnumerable<JsonNode?>
{
    private readonly JsonArray _jsonArray;

    /// <summary>Creates an empty array.</summary>
    public JsonDynamicArray()
        : this([])
    {
    }

    /// <summary>Wraps an array.</summary>
    public JsonDynamicArray(JsonArray jsonArray)
    {
        _jsonArray = jsonArray;
    }

    /// <summary>The number of elements.</summary>
    public int Count => _jsonArray.Count;

    /// <summary>The JSON.</summary>
    public override JsonNode Node => _jsonArray;

    /// <summary>Gets or sets an element.</summary>
    public object? this[int index]
    {
        get => GetValue(index);
        set => SetValue(index, value);
    }

    /// <summary>Removes an element.</summary>
    public bool Remove(JsonNode? item) => _jsonArray.Remove(item);

    /// <summary>Removes the element at a position.</summary>
    public void RemoveAt(int index) => _jsonArray.RemoveAt(index);

    /// <inheritdoc/>
    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object? result)
    {
        result = GetValue((int)indexes[0]);
        return true;
    }

    /// <inheritdoc/>
    public override bool TrySetIndex(SetIndexBinder binder, object[] indexes, object? value)
    {
        SetValue((int)indexes[0], value);
        return true;
    }

    /// <inheritdoc/>
    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        result = typeof(JsonArray).InvokeMember(binder.Name, Reflection.BindingFlags.InvokeMethod, null, _jsonArray, args);
        return true;
    }

    /// <summary>Gets an element.</summary>
    public object? GetValue(int index) => FromNode(_jsonArray[index]);

    /// <summary>Sets an element.</summary>
    public void SetValue(int index, object? value) => _jsonArray[index] = ToNode(value);

    /// <summary>Enumerates the elements.</summary>
    public IEnumerator<object?> GetEnumerator() => _jsonArray.Select(FromNode).GetEnumerator();

    IEnumerator<JsonNode?> IEnumerable<JsonNode?>.GetEnumerator() => _jsonArray.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        result = binder.Name == nameof(Count) ? Count : null;
        return true;
    }

    /// <inheritdoc/>
    public override IEnumerable<string> GetDynamicMemberNames() => [];

    /// <summary>Unwraps the array.</summary>
    public static implicit operator JsonArray?(JsonDynamicArray? value) => value?._jsonArray;

    /// <summary>Wraps an array.</summary>
    public static implicit operator JsonDynamicArray(JsonArray value) => new(value);
}
