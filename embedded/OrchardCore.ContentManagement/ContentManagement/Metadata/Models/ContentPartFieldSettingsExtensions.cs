using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Reads the settings of fields.</summary>
public static class ContentPartFieldSettingsExtensions
{
    /// <summary>Gets the name shown to people.</summary>
    /// <param name="partField">The field.</param>
    /// <returns>The name; that of the field type if none is set.</returns>
    public static string DisplayName(this ContentPartFieldDefinition partField)
    {
        var name = partField.GetSettings<ContentPartFieldSettings>().DisplayName;
        return string.IsNullOrEmpty(name) ? partField.FieldDefinition.Name : name;
    }

    /// <summary>Gets the description.</summary>
    /// <param name="partField">The field.</param>
    /// <returns>The description, or null.</returns>
    public static string? Description(this ContentPartFieldDefinition partField) => partField.GetSettings<ContentPartFieldSettings>().Description;

    /// <summary>Gets the name of the editor.</summary>
    /// <param name="partField">The field.</param>
    /// <returns>The editor; null for the standard one.</returns>
    public static string? Editor(this ContentPartFieldDefinition partField) => partField.GetSettings<ContentPartFieldSettings>().Editor;

    /// <summary>Gets the display mode.</summary>
    /// <param name="partField">The field.</param>
    /// <returns>The display mode; null for the standard one.</returns>
    public static string? DisplayMode(this ContentPartFieldDefinition partField) => partField.GetSettings<ContentPartFieldSettings>().DisplayMode;
}
