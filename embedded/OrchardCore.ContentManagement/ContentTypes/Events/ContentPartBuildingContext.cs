using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentTypes.Events;

/// <summary>The definition of a content part is built from its record.</summary>
public sealed class ContentPartBuildingContext
{
    /// <summary>The name.</summary>
    public readonly string PartName;

    /// <summary>Creates the context.</summary>
    /// <param name="partName">The name.</param>
    /// <param name="record">The stored record, or null.</param>
    public ContentPartBuildingContext(string partName, ContentPartDefinitionRecord? record)
    {
        PartName = partName;
        Record = record;
    }

    /// <summary>The record; handlers may supply or replace it.</summary>
    public ContentPartDefinitionRecord? Record { get; set; }
}
