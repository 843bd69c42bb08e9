using System.Collections.Concurrent;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentManagement;

/// <summary>The definitions built from one state of their record; each is built when it is first asked for.</summary>
internal sealed class ContentDefinitionSnapshot(ContentDefinitionRecord record, Func<ContentDefinitionRecord, ContentDefinitionFactory> factory)
{
    private readonly ConcurrentDictionary<string, ContentTypeDefinition?> _types = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, ContentPartDefinition?> _parts = new(StringComparer.OrdinalIgnoreCase);
    private ContentTypeDefinition[]? _allTypes;
    private ContentPartDefinition[]? _allParts;

    public string? Identifier { get; } = record.Identifier;

    public ContentTypeDefinition? GetType(string name)
        => _types.TryGetValue(name, out var type) ? type : _types.GetOrAdd(name, factory(record).BuildType(name));

    public ContentPartDefinition? GetPart(string name)
        => _parts.TryGetValue(name, out var part) ? part : _parts.GetOrAdd(name, factory(record).BuildPart(name));

    public IEnumerable<ContentTypeDefinition> GetTypes()
        => _allTypes ??= record.ContentTypeDefinitionRecords.Select(type => GetType(type.Name)).OfType<ContentTypeDefinition>().ToArray();

    public IEnumerable<ContentPartDefinition> GetParts()
        => _allParts ??= record.ContentPartDefinitionRecords.Select(part => GetPart(part.Name)).OfType<ContentPartDefinition>().ToArray();
}
