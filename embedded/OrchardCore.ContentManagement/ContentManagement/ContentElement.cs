using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>
/// A piece of content held as a JSON object. Typed elements read from it are copies: a change of a property is stored
/// by applying the element to its parent.
/// </summary>
public class ContentElement : IContent
{
    private Dictionary<string, ContentElement>? _elements;
    private JsonDynamicObject? _dynamic;
    private JsonObject? _data;

    /// <summary>Creates an empty element.</summary>
    protected ContentElement()
    {
    }

    /// <summary>Creates an element over a JSON object.</summary>
    /// <param name="data">The JSON object.</param>
    protected ContentElement(JsonObject data) => _data = data;

    /// <summary>The typed elements already read from the JSON object, by name.</summary>
    [JsonIgnore]
    protected Dictionary<string, ContentElement> Elements => _elements ??= [];

    /// <summary>A dynamic view of the JSON object.</summary>
    [JsonIgnore]
    public dynamic Content => _dynamic ??= new JsonDynamicObject(Data);

    /// <summary>The item that the element belongs to.</summary>
    [JsonIgnore]
    public ContentItem ContentItem { get; set; } = null!;

    [JsonIgnore]
    internal JsonObject Data
    {
        get => _data ??= [];
        set
        {
            if (!ReferenceEquals(_data, value))
            {
                _data = value;
                _dynamic = null;
                _elements?.Clear();
            }
        }
    }

    [JsonIgnore]
    internal bool HasData => _data is { Count: > 0 };

    [JsonIgnore]
    internal Dictionary<string, ContentElement> ElementCache => Elements;

    internal void ClearElements() => _elements?.Clear();

    /// <summary>Whether the JSON object has a member.</summary>
    /// <param name="name">The name of the member.</param>
    /// <returns>Whether it has.</returns>
    public bool Has(string name) => _data?.ContainsKey(name) == true;
}
