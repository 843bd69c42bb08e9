using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata;

/// <summary>
/// Reads and changes the definitions of content types and parts. What is read with Get and List is shared and must not
/// be changed; what is read with Load belongs to the scope.
/// </summary>
public interface IContentDefinitionManager
{
    /// <summary>Lists the content types to change them.</summary>
    /// <returns>The types.</returns>
    Task<IEnumerable<ContentTypeDefinition>> LoadTypeDefinitionsAsync();

    /// <summary>Lists the content types.</summary>
    /// <returns>The types.</returns>
    Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync();

    /// <summary>Lists the content parts to change them.</summary>
    /// <returns>The parts.</returns>
    Task<IEnumerable<ContentPartDefinition>> LoadPartDefinitionsAsync();

    /// <summary>Lists the content parts.</summary>
    /// <returns>The parts.</returns>
    Task<IEnumerable<ContentPartDefinition>> ListPartDefinitionsAsync();

    /// <summary>Gets a content type to change it.</summary>
    /// <param name="name">The name of the type.</param>
    /// <returns>The type, or null.</returns>
    Task<ContentTypeDefinition?> LoadTypeDefinitionAsync(string name);

    /// <summary>Gets a content type.</summary>
    /// <param name="name">The name of the type.</param>
    /// <returns>The type, or null.</returns>
    Task<ContentTypeDefinition?> GetTypeDefinitionAsync(string name);

    /// <summary>Gets a content part to change it.</summary>
    /// <param name="name">The name of the part.</param>
    /// <returns>The part, or null.</returns>
    Task<ContentPartDefinition?> LoadPartDefinitionAsync(string name);

    /// <summary>Gets a content part.</summary>
    /// <param name="name">The name of the part.</param>
    /// <returns>The part, or null.</returns>
    Task<ContentPartDefinition?> GetPartDefinitionAsync(string name);

    /// <summary>Deletes a content type.</summary>
    /// <param name="name">The name of the type.</param>
    /// <returns>A task that ends when it is deleted.</returns>
    Task DeleteTypeDefinitionAsync(string name);

    /// <summary>Deletes a content part, and removes it from all types.</summary>
    /// <param name="name">The name of the part.</param>
    /// <returns>A task that ends when it is deleted.</returns>
    Task DeletePartDefinitionAsync(string name);

    /// <summary>Stores a content type.</summary>
    /// <param name="contentTypeDefinition">The type.</param>
    /// <returns>A task that ends when it is handed to the store.</returns>
    Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition);

    /// <summary>Stores a content part.</summary>
    /// <param name="contentPartDefinition">The part.</param>
    /// <returns>A task that ends when it is handed to the store.</returns>
    Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition);

    /// <summary>Gets a text that changes with every change of a definition.</summary>
    /// <returns>The text.</returns>
    Task<string> GetIdentifierAsync();
}
