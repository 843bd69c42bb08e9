using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Tells how the part of a field is attached.</summary>
public static class ContentPartFieldDefinitionExtensions
{
    /// <summary>Whether the field's part is a reusable one attached under another name than its own.</summary>
    /// <param name="fieldDefinition">The field.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsNamedPart(this ContentPartFieldDefinition fieldDefinition)
        => fieldDefinition.PartDefinition.IsReusable()
            && fieldDefinition.ContentTypePartDefinition is { } attached
            && attached.Name != fieldDefinition.PartDefinition.Name;
}
