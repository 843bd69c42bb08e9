using Microsoft.Extensions.Localization;

namespace OrchardCore.Navigation;

/// <summary>Collects the items of a menu.</summary>
public class NavigationBuilder
{
    private readonly List<MenuItem> _items = [];

    /// <summary>Adds an item with a caption and a position.</summary>
    public async Task<NavigationBuilder> AddAsync(LocalizedString caption, string? position, Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string>? classes = null, int priority = 0)
    {
        var builder = Start(caption, position, classes, priority);
        await itemBuilder(builder);
        _items.AddRange(builder.Build());
        return this;
    }

    /// <summary>Adds an item with a caption and a position.</summary>
    public NavigationBuilder Add(LocalizedString caption, string? position, Action<NavigationItemBuilder> itemBuilder, IEnumerable<string>? classes = null, int priority = 0)
    {
        var builder = Start(caption, position, classes, priority);
        itemBuilder(builder);
        _items.AddRange(builder.Build());
        return this;
    }

    /// <summary>Adds an item with a caption.</summary>
    public Task<NavigationBuilder> AddAsync(LocalizedString caption, Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string>? classes = null)
        => AddAsync(caption, null, itemBuilder, classes);

    /// <summary>Adds an item.</summary>
    public Task<NavigationBuilder> AddAsync(Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string>? classes = null)
        => AddAsync(new LocalizedString("", ""), null, itemBuilder, classes);

    /// <summary>Adds an item with a caption.</summary>
    public NavigationBuilder Add(LocalizedString caption, Action<NavigationItemBuilder> itemBuilder, IEnumerable<string>? classes = null)
        => Add(caption, null, itemBuilder, classes);

    /// <summary>Adds an item.</summary>
    public NavigationBuilder Add(Action<NavigationItemBuilder> itemBuilder, IEnumerable<string>? classes = null)
        => Add(new LocalizedString("", ""), null, itemBuilder, classes);

    /// <summary>Adds an item with a caption, a position and nothing else.</summary>
    public NavigationBuilder Add(LocalizedString caption, string? position, IEnumerable<string>? classes = null)
        => Add(caption, position, _ => { }, classes);

    /// <summary>Adds an item with a caption and nothing else.</summary>
    public NavigationBuilder Add(LocalizedString caption, IEnumerable<string>? classes = null)
        => Add(caption, null, _ => { }, classes);

    /// <summary>Removes an item.</summary>
    public NavigationBuilder Remove(MenuItem item)
    {
        _items.Remove(item);
        return this;
    }

    /// <summary>Removes items that fulfil a condition.</summary>
    public NavigationBuilder Remove(Predicate<MenuItem> match)
    {
        _items.RemoveAll(match);
        return this;
    }

    /// <summary>The items.</summary>
    public virtual List<MenuItem> Build() => _items;

    private static NavigationItemBuilder Start(LocalizedString caption, string? position, IEnumerable<string>? classes, int priority)
    {
        var builder = new NavigationItemBuilder().Caption(caption).Position(position).Priority(priority);
        foreach (var className in classes ?? [])
        {
            builder.AddClass(className);
        }

        return builder;
    }
}
