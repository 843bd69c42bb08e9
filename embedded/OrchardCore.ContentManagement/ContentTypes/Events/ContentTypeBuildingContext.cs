using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentTypes.Events;

/// <summary>The definition of a content type is built from its record.</summary>
public sealed class ContentTypeBuildingContext
{
    /// <summary>The name.</summary>
    public readonly string TypeName;

    /// <summary>Creates the context.</summary>
    /// <param name="typeName">The name.</param>
    /// <param name="record">The stored record, or null.</param>
    public ContentTypeBuildingContext(string typeName, ContentTypeDefinitionRecord? record)
    {
        TypeName = typeName;
        Record = record;
    }

    /// <summary>The record; handlers may supply or replace it.</summary>
    public ContentTypeDefinitionRecord? Record { get; set; }
}
