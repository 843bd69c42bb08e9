using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentTypes.Events;

/// <summary>The definition of a attachment of a part is built from its record.</summary>
public sealed class ContentTypePartBuildingContext
{
    /// <summary>The name.</summary>
    public readonly string PartName;

    /// <summary>Creates the context.</summary>
    /// <param name="partName">The name.</param>
    /// <param name="record">The stored record, or null.</param>
    public ContentTypePartBuildingContext(string partName, ContentTypePartDefinitionRecord? record)
    {
        PartName = partName;
        Record = record;
    }

    /// <summary>The record; handlers may supply or replace it.</summary>
    public ContentTypePartDefinitionRecord? Record { get; set; }
}
