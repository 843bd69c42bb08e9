using System.Diagnostics.CodeAnalysis;

namespace OrchardCore.ContentManagement;

/// <summary>Remembers the versions loaded in a scope, in memory.</summary>
public class DefaultContentManagerSession : IContentManagerSession
{
    private readonly Dictionary<long, ContentItem> _byDocument = [];
    private readonly Dictionary<string, ContentItem> _published = [];

    /// <inheritdoc/>
    public void Store(ContentItem item)
    {
        _byDocument.TryAdd(item.Id, item);

        if (item.Published)
        {
            _published[item.ContentItemId] = item;
        }
    }

    /// <inheritdoc/>
    public bool RecallVersionId(long id, [NotNullWhen(true)] out ContentItem? item) => _byDocument.TryGetValue(id, out item);

    /// <inheritdoc/>
    public bool RecallPublishedItemId(string id, [NotNullWhen(true)] out ContentItem? item)
    {
        if (_published.TryGetValue(id, out item) && item.Published)
        {
            return true;
        }

        item = null;
        return false;
    }

    /// <inheritdoc/>
    public void Clear()
    {
        _byDocument.Clear();
        _published.Clear();
    }
}
