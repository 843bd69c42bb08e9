namespace OrchardCore.ContentManagement.Routing;

/// <summary>The paths of all published items, in memory.</summary>
public interface IAutorouteEntries
{
    /// <summary>Finds the entry of a path.</summary>
    /// <param name="path">The path.</param>
    /// <returns>Whether there is one, and the entry.</returns>
    Task<(bool, AutorouteEntry)> TryGetEntryByPathAsync(string path);

    /// <summary>Finds the entry of an item.</summary>
    /// <param name="contentItemId">The id of the item or contained item.</param>
    /// <returns>Whether there is one, and the entry.</returns>
    Task<(bool, AutorouteEntry)> TryGetEntryByContentItemIdAsync(string contentItemId);

    /// <summary>Reads the paths changed since the last time.</summary>
    /// <returns>A task that ends when they are read.</returns>
    Task UpdateEntriesAsync();
}
