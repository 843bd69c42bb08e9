namespace OrchardCore.ContentManagement;

/// <summary>Finds items by handles such as <c>alias:main-menu</c>.</summary>
public interface IContentHandleManager
{
    /// <summary>Finds the id of an item.</summary>
    /// <param name="handle">The handle.</param>
    /// <returns>The id, or null.</returns>
    Task<string?> GetContentItemIdAsync(string handle);
}
