using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentManagement.Utilities;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Reads the settings of attached parts.</summary>
public static class ContentTypePartExtensions
{
    /// <summary>Gets the name shown to people.</summary>
    /// <param name="typePart">The attachment.</param>
    /// <returns>The name.</returns>
    public static string DisplayName(this ContentTypePartDefinition typePart)
    {
        var name = typePart.GetSettings<ContentTypePartSettings>().DisplayName;

        if (!string.IsNullOrEmpty(name))
        {
            return name;
        }

        if (typePart.ContentTypeDefinition is { } type && typePart.PartDefinition.Name == type.Name)
        {
            return type.DisplayName;
        }

        return typePart.PartDefinition.DisplayName();
    }

    /// <summary>Gets the description.</summary>
    /// <param name="typePart">The attachment.</param>
    /// <returns>The description, or null.</returns>
    public static string? Description(this ContentTypePartDefinition typePart)
    {
        var description = typePart.GetSettings<ContentTypePartSettings>().Description;
        return string.IsNullOrEmpty(description) ? typePart.PartDefinition.Description() : description;
    }

    /// <summary>Gets the name of the editor.</summary>
    /// <param name="typePart">The attachment.</param>
    /// <returns>The editor; null for the standard one.</returns>
    public static string? Editor(this ContentTypePartDefinition typePart) => typePart.GetSettings<ContentTypePartSettings>().Editor;

    /// <summary>Gets the display mode.</summary>
    /// <param name="typePart">The attachment.</param>
    /// <returns>The display mode; null for the standard one.</returns>
    public static string? DisplayMode(this ContentTypePartDefinition typePart) => typePart.GetSettings<ContentTypePartSettings>().DisplayMode;

    /// <summary>Whether a reusable part is attached under another name than its own.</summary>
    /// <param name="typePart">The attachment.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsNamedPart(this ContentTypePartDefinition typePart)
        => typePart.PartDefinition.IsReusable() && typePart.Name != typePart.PartDefinition.Name;
}
