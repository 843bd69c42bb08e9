using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.Documents;

namespace OrchardCore.ContentManagement;

/// <summary>Stores the content definitions in the database.</summary>
/// <param name="documentManager">The document.</param>
public class DatabaseContentDefinitionStore(IDocumentManager<ContentDefinitionRecord> documentManager) : IContentDefinitionStore
{
    /// <inheritdoc/>
    public Task<ContentDefinitionRecord> LoadContentDefinitionAsync() => documentManager.GetOrCreateMutableAsync();

    /// <inheritdoc/>
    public Task<ContentDefinitionRecord> GetContentDefinitionAsync() => documentManager.GetOrCreateImmutableAsync();

    /// <inheritdoc/>
    public Task SaveContentDefinitionAsync(ContentDefinitionRecord contentDefinitionRecord) => documentManager.UpdateAsync(contentDefinitionRecord);
}
