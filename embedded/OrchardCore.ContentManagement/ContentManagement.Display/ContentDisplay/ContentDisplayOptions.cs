namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>The registered display drivers of parts and fields.</summary>
public class ContentDisplayOptions
{
    private readonly Dictionary<string, ContentPartDisplayOption> _parts = [];
    private readonly Dictionary<string, ContentFieldDisplayOption> _fields = [];

    /// <summary>The drivers of part types, by name.</summary>
    public IReadOnlyDictionary<string, ContentPartDisplayOption> ContentPartOptions => _parts;

    /// <summary>The drivers of field types, by name.</summary>
    public IReadOnlyDictionary<string, ContentFieldDisplayOption> ContentFieldOptions => _fields;

    internal ContentPartDisplayOption GetOrAddPart(Type type)
    {
        if (!_parts.TryGetValue(type.Name, out var option))
        {
            _parts[type.Name] = option = new ContentPartDisplayOption(type);
        }

        return option;
    }

    internal ContentFieldDisplayOption GetOrAddField(Type type)
    {
        if (!_fields.TryGetValue(type.Name, out var option))
        {
            _fields[type.Name] = option = new ContentFieldDisplayOption(type);
        }

        return option;
    }
}
