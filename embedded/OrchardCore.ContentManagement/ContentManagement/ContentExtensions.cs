using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement;

/// <summary>Reads and changes the elements of an element.</summary>
public static class ContentExtensions
{
    /// <summary>The member that records the settings of welded parts.</summary>
    public const string WeldedPartSettingsName = "@WeldedPartSettings";

    /// <summary>Gets a typed element.</summary>
    /// <typeparam name="TElement">The type of element.</typeparam>
    /// <param name="contentElement">The parent.</param>
    /// <param name="name">The name of the element.</param>
    /// <returns>The element, or null if there is none.</returns>
    public static TElement? Get<TElement>(this ContentElement contentElement, string name)
        where TElement : ContentElement
        => (TElement?)contentElement.Get(typeof(TElement), name);

    /// <summary>Whether there is an element named like its type.</summary>
    /// <typeparam name="TElement">The type of element.</typeparam>
    /// <param name="contentElement">The parent.</param>
    /// <returns>Whether there is.</returns>
    public static bool Has<TElement>(this ContentElement contentElement)
        where TElement : ContentElement
        => contentElement.Has(typeof(TElement).Name);

    /// <summary>Gets a typed element.</summary>
    /// <param name="contentElement">The parent.</param>
    /// <param name="contentElementType">The type of element.</param>
    /// <param name="name">The name of the element.</param>
    /// <returns>The element, or null if there is none.</returns>
    public static ContentElement? Get(this ContentElement contentElement, Type contentElementType, string name)
    {
        if (contentElement.ElementCache.TryGetValue(name, out var element) && contentElementType.IsInstanceOfType(element))
        {
            return element;
        }

        if (!contentElement.Has(name) || contentElement.Data[name] is not JsonObject node)
        {
            return null;
        }

        element = ElementJson.Read(node, contentElementType);
        Own(contentElement, name, element, node);

        return element;
    }

    /// <summary>Removes an element.</summary>
    /// <param name="contentElement">The parent.</param>
    /// <param name="name">The name of the element.</param>
    /// <returns>Whether there was one.</returns>
    public static bool Remove(this ContentElement contentElement, string name)
    {
        contentElement.ElementCache.Remove(name);
        return contentElement.Data.Remove(name);
    }

    /// <summary>Gets a typed element, adding an empty one if there is none.</summary>
    /// <typeparam name="TElement">The type of element.</typeparam>
    /// <param name="contentElement">The parent.</param>
    /// <param name="name">The name of the element.</param>
    /// <returns>The element.</returns>
    public static TElement GetOrCreate<TElement>(this ContentElement contentElement, string name)
        where TElement : ContentElement, new()
    {
        if (contentElement.Get<TElement>(name) is { } existing)
        {
            return existing;
        }

        var element = new TElement();
        var node = new JsonObject();
        contentElement.Data[name] = node;
        Own(contentElement, name, element, node);

        return element;
    }

    /// <summary>Adds an element unless there is one of that name.</summary>
    /// <param name="contentElement">The parent.</param>
    /// <param name="name">The name of the element.</param>
    /// <param name="element">The element.</param>
    /// <returns>The parent.</returns>
    public static ContentElement Weld(this ContentElement contentElement, string name, ContentElement element)
    {
        if (!contentElement.Has(name))
        {
            Store(contentElement, name, element);
        }

        return contentElement;
    }

    /// <summary>Adds an empty element named like its type, and records its settings.</summary>
    /// <typeparam name="TElement">The type of element.</typeparam>
    /// <param name="contentElement">The parent.</param>
    /// <param name="settings">The settings to record.</param>
    /// <returns>The parent.</returns>
    public static ContentElement Weld<TElement>(this ContentElement contentElement, object? settings = null)
        where TElement : ContentElement, new()
    {
        var name = typeof(TElement).Name;
        contentElement.Weld(name, new TElement());

        if (contentElement.Data[WeldedPartSettingsName] is not JsonObject recorded)
        {
            contentElement.Data[WeldedPartSettingsName] = recorded = [];
        }

        recorded[name] = settings is null ? new JsonObject() : JObject.FromObject(settings);

        return contentElement;
    }

    /// <summary>Stores the current values of an element under a name.</summary>
    /// <param name="contentElement">The parent.</param>
    /// <param name="name">The name of the element.</param>
    /// <param name="element">The element.</param>
    /// <returns>The parent.</returns>
    public static ContentElement Apply(this ContentElement contentElement, string name, ContentElement element)
    {
        if (contentElement.Has(name) && contentElement.Data[name] is JsonObject existing)
        {
            if (element.HasData && !ReferenceEquals(element.Data, existing))
            {
                existing.Merge(element.Data.DeepClone(), ElementJson.Overwrite);
            }

            existing.Merge(ElementJson.WriteWithNulls(element), ElementJson.Overwrite);
            Own(contentElement, name, element, existing);
        }
        else
        {
            Store(contentElement, name, element);
        }

        if (element is ContentField)
        {
            contentElement.ContentItem?.ClearElements();
        }

        return contentElement;
    }

    /// <summary>Merges the JSON of another element.</summary>
    /// <param name="contentElement">The element to change.</param>
    /// <param name="element">The element to take the values of.</param>
    /// <returns>The changed element.</returns>
    public static ContentElement Apply(this ContentElement contentElement, ContentElement element)
    {
        contentElement.Data.Merge(ElementJson.WriteWithNulls(element), ElementJson.Overwrite);

        if (element is not ContentManagement.ContentItem && element.HasData && !ReferenceEquals(contentElement, element))
        {
            contentElement.Data.Merge(element.Data.DeepClone(), ElementJson.Overwrite);
        }

        contentElement.ClearElements();

        return contentElement;
    }

    /// <summary>Changes an element, adding it if there is none, and stores it.</summary>
    /// <typeparam name="TElement">The type of element.</typeparam>
    /// <param name="contentElement">The parent.</param>
    /// <param name="name">The name of the element.</param>
    /// <param name="action">The change.</param>
    /// <returns>The parent.</returns>
    public static ContentElement Alter<TElement>(this ContentElement contentElement, string name, Action<TElement> action)
        where TElement : ContentElement, new()
    {
        var element = contentElement.GetOrCreate<TElement>(name);
        action(element);

        return contentElement.Apply(name, element);
    }

    /// <summary>Changes an element, adding it if there is none, and stores it.</summary>
    /// <typeparam name="TElement">The type of element.</typeparam>
    /// <param name="contentElement">The parent.</param>
    /// <param name="name">The name of the element.</param>
    /// <param name="action">The change.</param>
    /// <returns>The parent.</returns>
    public static async Task<ContentElement> AlterAsync<TElement>(this ContentElement contentElement, string name, Func<TElement, Task> action)
        where TElement : ContentElement, new()
    {
        var element = contentElement.GetOrCreate<TElement>(name);
        await action(element);

        return contentElement.Apply(name, element);
    }

    /// <summary>Stores the current values of a part under the name of its type.</summary>
    /// <param name="contentPart">The part.</param>
    /// <returns>The part.</returns>
    public static ContentPart Apply(this ContentPart contentPart)
    {
        contentPart.ContentItem.Apply(contentPart.GetType().Name, contentPart);
        return contentPart;
    }

    /// <summary>Whether the version is the published one.</summary>
    /// <param name="content">The content.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsPublished(this IContent content) => content.ContentItem is { Published: true };

    /// <summary>Whether the item has a draft.</summary>
    /// <param name="content">The content.</param>
    /// <returns>Whether it has.</returns>
    public static bool HasDraft(this IContent content)
        => content.ContentItem is { } item && !(item.Published && item.Latest);

    /// <summary>Gets the elements of a type that have been read so far.</summary>
    /// <typeparam name="TElement">The type of element.</typeparam>
    /// <param name="contentElement">The parent.</param>
    /// <returns>The elements.</returns>
    public static IEnumerable<TElement> OfType<TElement>(this ContentElement contentElement)
        where TElement : ContentElement
        => contentElement.ElementCache.Values.OfType<TElement>().ToArray();

    private static void Store(ContentElement parent, string name, ContentElement element)
    {
        var node = ElementJson.Write(element);

        if (element.HasData)
        {
            var own = (JsonObject)element.Data.DeepClone();
            node = own.Merge(node, ElementJson.Overwrite)!;
        }

        parent.Data[name] = node;
        Own(parent, name, element, node);
    }

    private static void Own(ContentElement parent, string name, ContentElement element, JsonObject node)
    {
        element.Data = node;
        element.ContentItem = parent.ContentItem;
        parent.ElementCache[name] = element;
    }
}
