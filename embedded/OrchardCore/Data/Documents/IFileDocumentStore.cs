namespace OrchardCore.Data.Documents;

/// <summary>Loads and stores documents in files.</summary>
public interface IFileDocumentStore : IDocumentStore;
