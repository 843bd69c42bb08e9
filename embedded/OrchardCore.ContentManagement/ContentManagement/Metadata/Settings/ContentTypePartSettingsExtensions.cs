using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>Sets the common settings.</summary>
public static class ContentTypePartSettingsExtensions
{
    /// <summary>Sets the name shown to people.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="displayName">The value.</param>
    /// <returns>The builder.</returns>
    public static ContentTypePartDefinitionBuilder WithDisplayName(this ContentTypePartDefinitionBuilder builder, string displayName)
        => builder.MergeSettings<ContentTypePartSettings>(settings => settings.DisplayName = displayName);

    /// <summary>Sets the description.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="description">The value.</param>
    /// <returns>The builder.</returns>
    public static ContentTypePartDefinitionBuilder WithDescription(this ContentTypePartDefinitionBuilder builder, string description)
        => builder.MergeSettings<ContentTypePartSettings>(settings => settings.Description = description);

    /// <summary>Sets the position.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="position">The value.</param>
    /// <returns>The builder.</returns>
    public static ContentTypePartDefinitionBuilder WithPosition(this ContentTypePartDefinitionBuilder builder, string position)
        => builder.MergeSettings<ContentTypePartSettings>(settings => settings.Position = position);

    /// <summary>Sets the display mode.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="displayMode">The value.</param>
    /// <returns>The builder.</returns>
    public static ContentTypePartDefinitionBuilder WithDisplayMode(this ContentTypePartDefinitionBuilder builder, string displayMode)
        => builder.MergeSettings<ContentTypePartSettings>(settings => settings.DisplayMode = displayMode);

    /// <summary>Sets the editor.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="editor">The value.</param>
    /// <returns>The builder.</returns>
    public static ContentTypePartDefinitionBuilder WithEditor(this ContentTypePartDefinitionBuilder builder, string editor)
        => builder.MergeSettings<ContentTypePartSettings>(settings => settings.Editor = editor);
}
