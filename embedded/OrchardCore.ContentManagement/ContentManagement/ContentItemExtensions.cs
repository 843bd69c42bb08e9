using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;

namespace OrchardCore.ContentManagement;

/// <summary>Reads and changes the parts of an item.</summary>
public static class ContentItemExtensions
{
    private static readonly string[] _members =
    [
        nameof(ContentItem.Id),
        nameof(ContentItem.ContentItemId),
        nameof(ContentItem.ContentItemVersionId),
        nameof(ContentItem.ContentType),
        nameof(ContentItem.Published),
        nameof(ContentItem.Latest),
        nameof(ContentItem.ModifiedUtc),
        nameof(ContentItem.PublishedUtc),
        nameof(ContentItem.CreatedUtc),
    ];

    /// <summary>Gets a part named like its type.</summary>
    /// <typeparam name="TPart">The type of part.</typeparam>
    /// <param name="contentItem">The item.</param>
    /// <param name="part">The part.</param>
    /// <returns>Whether the item has it.</returns>
    public static bool TryGet<TPart>(this ContentItem contentItem, [NotNullWhen(true)] out TPart? part)
        where TPart : ContentPart
        => contentItem.TryGet(typeof(TPart).Name, out part);

    /// <summary>Gets a part.</summary>
    /// <typeparam name="TPart">The type of part.</typeparam>
    /// <param name="contentItem">The item.</param>
    /// <param name="name">The attached name of the part.</param>
    /// <param name="part">The part.</param>
    /// <returns>Whether the item has it.</returns>
    public static bool TryGet<TPart>(this ContentItem contentItem, string name, [NotNullWhen(true)] out TPart? part)
        where TPart : ContentPart
    {
        try
        {
            part = contentItem.Get<TPart>(name);
        }
        catch (Exception exception) when (exception is JsonException or InvalidCastException or NotSupportedException or InvalidOperationException)
        {
            part = null;
        }

        return part is not null;
    }

    /// <summary>Gets an element.</summary>
    /// <param name="contentItem">The item.</param>
    /// <param name="contentElementType">The type of element.</param>
    /// <param name="name">The name of the element.</param>
    /// <param name="part">The element.</param>
    /// <returns>Whether the item has it.</returns>
    public static bool TryGet(this ContentItem contentItem, Type contentElementType, string name, [NotNullWhen(true)] out ContentElement? part)
    {
        try
        {
            part = contentItem.Get(contentElementType, name);
        }
        catch (Exception exception) when (exception is JsonException or InvalidCastException or NotSupportedException or InvalidOperationException)
        {
            part = null;
        }

        return part is not null;
    }

    /// <summary>Gets a part named like its type.</summary>
    /// <typeparam name="TPart">The type of part.</typeparam>
    /// <param name="contentItem">The item.</param>
    /// <returns>The part, or null if the item has none.</returns>
    public static TPart? As<TPart>(this ContentItem contentItem)
        where TPart : ContentPart
        => contentItem.Get<TPart>(typeof(TPart).Name);

    /// <summary>Gets a part named like its type, adding an empty one if the item has none.</summary>
    /// <typeparam name="TPart">The type of part.</typeparam>
    /// <param name="contentItem">The item.</param>
    /// <returns>The part.</returns>
    public static TPart GetOrCreate<TPart>(this ContentItem contentItem)
        where TPart : ContentPart, new()
        => contentItem.GetOrCreate<TPart>(typeof(TPart).Name);

    /// <summary>Removes a part named like its type.</summary>
    /// <typeparam name="TPart">The type of part.</typeparam>
    /// <param name="contentItem">The item.</param>
    public static void Remove<TPart>(this ContentItem contentItem)
        where TPart : ContentPart, new()
        => contentItem.Remove(typeof(TPart).Name);

    /// <summary>Adds a part named like its type unless the item has it.</summary>
    /// <typeparam name="TPart">The type of part.</typeparam>
    /// <param name="contentItem">The item.</param>
    /// <param name="part">The part.</param>
    /// <returns>The item.</returns>
    public static ContentItem Weld<TPart>(this ContentItem contentItem, TPart part)
        where TPart : ContentPart
    {
        contentItem.Weld(part.GetType().Name, part);
        return contentItem;
    }

    /// <summary>Stores the current values of a part named like its type.</summary>
    /// <typeparam name="TPart">The type of part.</typeparam>
    /// <param name="contentItem">The item.</param>
    /// <param name="part">The part.</param>
    /// <returns>The item.</returns>
    public static ContentItem Apply<TPart>(this ContentItem contentItem, TPart part)
        where TPart : ContentPart
    {
        contentItem.Apply(part.GetType().Name, part);
        return contentItem;
    }

    /// <summary>Changes a part named like its type, adding it if the item has none, and stores it.</summary>
    /// <typeparam name="TPart">The type of part.</typeparam>
    /// <param name="contentItem">The item.</param>
    /// <param name="action">The change.</param>
    /// <returns>The item.</returns>
    public static ContentItem Alter<TPart>(this ContentItem contentItem, Action<TPart> action)
        where TPart : ContentPart, new()
    {
        var part = contentItem.GetOrCreate<TPart>();
        action(part);
        contentItem.Apply(part);

        return contentItem;
    }

    /// <summary>Changes a part named like its type, adding it if the item has none, and stores it.</summary>
    /// <typeparam name="TPart">The type of part.</typeparam>
    /// <param name="contentItem">The item.</param>
    /// <param name="action">The change.</param>
    /// <returns>The item.</returns>
    public static async Task<ContentItem> AlterAsync<TPart>(this ContentItem contentItem, Func<TPart, Task> action)
        where TPart : ContentPart, new()
    {
        var part = contentItem.GetOrCreate<TPart>();
        await action(part);
        contentItem.Apply(part);

        return contentItem;
    }

    /// <summary>Merges the properties of an object: display text, owner, author and parts, but not ids, dates and flags.</summary>
    /// <param name="contentItem">The item.</param>
    /// <param name="properties">The object.</param>
    /// <param name="settings">How to merge.</param>
    /// <returns>The item.</returns>
    public static ContentItem Merge(this ContentItem contentItem, object properties, JsonMergeSettings? settings = null)
    {
        var source = properties as JsonObject ?? JObject.FromObject(properties)!;

        contentItem.Data.Merge(source.DeepClone(), settings);
        contentItem.ClearElements();

        foreach (var member in _members)
        {
            contentItem.Data.Remove(member);
        }

        contentItem.DisplayText = TakeText(contentItem, nameof(ContentItem.DisplayText)) ?? contentItem.DisplayText;
        contentItem.Owner = TakeText(contentItem, nameof(ContentItem.Owner)) ?? contentItem.Owner;
        contentItem.Author = TakeText(contentItem, nameof(ContentItem.Author)) ?? contentItem.Author;

        return contentItem;
    }

    /// <summary>Makes a deep copy, including the id of the document.</summary>
    /// <param name="contentItem">The item.</param>
    /// <returns>The copy.</returns>
    public static ContentItem Clone(this ContentItem contentItem) => new()
    {
        Id = contentItem.Id,
        ContentItemId = contentItem.ContentItemId,
        ContentItemVersionId = contentItem.ContentItemVersionId,
        ContentType = contentItem.ContentType,
        Published = contentItem.Published,
        Latest = contentItem.Latest,
        ModifiedUtc = contentItem.ModifiedUtc,
        PublishedUtc = contentItem.PublishedUtc,
        CreatedUtc = contentItem.CreatedUtc,
        Owner = contentItem.Owner,
        Author = contentItem.Author,
        DisplayText = contentItem.DisplayText,
        Data = (JsonObject)contentItem.Data.DeepClone(),
    };

    private static string? TakeText(ContentItem contentItem, string name)
    {
        if (contentItem.Data.TryGetPropertyValue(name, out var node))
        {
            contentItem.Data.Remove(name);
        }

        return node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
    }
}
