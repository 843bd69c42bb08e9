using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentManagement;

/// <summary>Stores the content definitions.</summary>
public interface IContentDefinitionStore
{
    /// <summary>Gets the definitions to change them.</summary>
    /// <returns>The definitions of this scope.</returns>
    Task<ContentDefinitionRecord> LoadContentDefinitionAsync();

    /// <summary>Gets the definitions to read them.</summary>
    /// <returns>The shared definitions.</returns>
    Task<ContentDefinitionRecord> GetContentDefinitionAsync();

    /// <summary>Stores changed definitions.</summary>
    /// <param name="contentDefinitionRecord">The definitions.</param>
    /// <returns>A task that ends when they are handed to the store.</returns>
    Task SaveContentDefinitionAsync(ContentDefinitionRecord contentDefinitionRecord);
}
