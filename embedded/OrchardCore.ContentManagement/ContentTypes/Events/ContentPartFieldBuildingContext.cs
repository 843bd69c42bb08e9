using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentTypes.Events;

/// <summary>The definition of a field is built from its record.</summary>
public sealed class ContentPartFieldBuildingContext
{
    /// <summary>The name.</summary>
    public readonly string FieldName;

    /// <summary>Creates the context.</summary>
    /// <param name="fieldName">The name.</param>
    /// <param name="record">The stored record, or null.</param>
    public ContentPartFieldBuildingContext(string fieldName, ContentPartFieldDefinitionRecord? record)
    {
        FieldName = fieldName;
        Record = record;
    }

    /// <summary>The record; handlers may supply or replace it.</summary>
    public ContentPartFieldDefinitionRecord? Record { get; set; }
}
