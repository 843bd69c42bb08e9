using YesSql;

namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>The stored content definitions.</summary>
[SimplifiedTypeName("OrchardCore.ContentManagement.Metadata.Records.ContentDefinitionRecord, OrchardCore.ContentManagement.Abstractions")]
public class ContentDefinitionRecord : OrchardCore.Data.Documents.Document
{
    /// <summary>The content types.</summary>
    public IList<ContentTypeDefinitionRecord> ContentTypeDefinitionRecords { get; set; } = [];

    /// <summary>The content parts.</summary>
    public IList<ContentPartDefinitionRecord> ContentPartDefinitionRecords { get; set; } = [];
}
