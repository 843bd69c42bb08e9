using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Utilities;

namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>Sets the common settings.</summary>
public static class ContentPartSettingsExtensions
{
    /// <summary>Sets whether people may attach the part to types.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="attachable">The value.</param>
    /// <returns>The builder.</returns>
    public static ContentPartDefinitionBuilder Attachable(this ContentPartDefinitionBuilder builder, bool attachable = true)
        => builder.MergeSettings<ContentPartSettings>(settings => settings.Attachable = attachable);

    /// <summary>Sets whether the part may be attached several times.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="reusable">The value.</param>
    /// <returns>The builder.</returns>
    public static ContentPartDefinitionBuilder Reusable(this ContentPartDefinitionBuilder builder, bool reusable = true)
        => builder.MergeSettings<ContentPartSettings>(settings => settings.Reusable = reusable);

    /// <summary>Sets the description.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="description">The value.</param>
    /// <returns>The builder.</returns>
    public static ContentPartDefinitionBuilder WithDescription(this ContentPartDefinitionBuilder builder, string description)
        => builder.MergeSettings<ContentPartSettings>(settings => settings.Description = description);

    /// <summary>Sets the name shown to people.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="description">The value.</param>
    /// <returns>The builder.</returns>
    public static ContentPartDefinitionBuilder WithDisplayName(this ContentPartDefinitionBuilder builder, string description)
        => builder.MergeSettings<ContentPartSettings>(settings => settings.DisplayName = description);

    /// <summary>Sets the position the part gets when attached.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="position">The value.</param>
    /// <returns>The builder.</returns>
    public static ContentPartDefinitionBuilder WithDefaultPosition(this ContentPartDefinitionBuilder builder, string position)
        => builder.MergeSettings<ContentPartSettings>(settings => settings.DefaultPosition = position);

    /// <summary>Whether people may attach the part to types.</summary>
    /// <param name="part">The part.</param>
    /// <returns>Whether they may.</returns>
    public static bool IsAttachable(this ContentPartDefinition part) => part.GetSettings<ContentPartSettings>().Attachable;

    /// <summary>Whether the part may be attached several times.</summary>
    /// <param name="part">The part.</param>
    /// <returns>Whether it may.</returns>
    public static bool IsReusable(this ContentPartDefinition part) => part.GetSettings<ContentPartSettings>().Reusable;

    /// <summary>Gets the position the part gets when attached.</summary>
    /// <param name="part">The part.</param>
    /// <returns>The position, or null.</returns>
    public static string? DefaultPosition(this ContentPartDefinition part) => part.GetSettings<ContentPartSettings>().DefaultPosition;

    /// <summary>Gets the description.</summary>
    /// <param name="part">The part.</param>
    /// <returns>The description, or null.</returns>
    public static string? Description(this ContentPartDefinition part) => part.GetSettings<ContentPartSettings>().Description;

    /// <summary>Gets the name shown to people.</summary>
    /// <param name="part">The part.</param>
    /// <returns>The name.</returns>
    public static string DisplayName(this ContentPartDefinition part)
    {
        var name = part.GetSettings<ContentPartSettings>().DisplayName;
        return string.IsNullOrEmpty(name) ? part.Name.TrimEndString("Part") : name;
    }
}
