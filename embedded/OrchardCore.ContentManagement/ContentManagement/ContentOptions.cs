namespace OrchardCore.ContentManagement;

/// <summary>The registered part and field types.</summary>
public class ContentOptions
{
    private readonly List<ContentPartOption> _parts = [];
    private readonly List<ContentFieldOption> _fields = [];
    private readonly Dictionary<string, ContentPartOption> _partsByName = [];
    private readonly Dictionary<string, ContentFieldOption> _fieldsByName = [];

    /// <summary>The part types by name.</summary>
    public IReadOnlyDictionary<string, ContentPartOption> ContentPartOptionsLookup => _partsByName;

    /// <summary>The field types by name.</summary>
    public IReadOnlyDictionary<string, ContentFieldOption> ContentFieldOptionsLookup => _fieldsByName;

    /// <summary>The part types, in order of registration.</summary>
    public IReadOnlyList<ContentPartOption> ContentPartOptions => _parts;

    /// <summary>The field types, in order of registration.</summary>
    public IReadOnlyList<ContentFieldOption> ContentFieldOptions => _fields;

    internal ContentPartOption GetOrAddPart(Type type)
    {
        if (!_partsByName.TryGetValue(type.Name, out var option))
        {
            option = new ContentPartOption(type);
            _parts.Add(option);
            _partsByName.Add(type.Name, option);
        }

        return option;
    }

    internal ContentFieldOption GetOrAddField(Type type)
    {
        if (!_fieldsByName.TryGetValue(type.Name, out var option))
        {
            option = new ContentFieldOption(type);
            _fields.Add(option);
            _fieldsByName.Add(type.Name, option);
        }

        return option;
    }
}
