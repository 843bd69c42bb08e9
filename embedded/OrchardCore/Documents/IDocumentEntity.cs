using OrchardCore.Data.Documents;
using OrchardCore.Entities;

namespace OrchardCore.Documents;

/// <summary>A document with properties that others may add.</summary>
public interface IDocumentEntity : IDocument, IEntity;
