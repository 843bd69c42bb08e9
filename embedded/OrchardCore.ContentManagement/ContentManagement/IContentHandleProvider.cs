namespace OrchardCore.ContentManagement;

/// <summary>Resolves one kind of handle.</summary>
public interface IContentHandleProvider
{
    /// <summary>When the provider is asked; lower first.</summary>
    int Order { get; }

    /// <summary>Finds the id of an item.</summary>
    /// <param name="handle">The handle.</param>
    /// <returns>The id, or null.</returns>
    Task<string?> GetContentItemIdAsync(string handle);
}
