using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>Sets the common settings.</summary>
public static class ContentPartFieldSettingsExtensions
{
    /// <summary>Sets the name shown to people.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="displayName">The value.</param>
    /// <returns>The builder.</returns>
    public static ContentPartFieldDefinitionBuilder WithDisplayName(this ContentPartFieldDefinitionBuilder builder, string displayName)
        => builder.MergeSettings<ContentPartFieldSettings>(settings => settings.DisplayName = displayName);

    /// <summary>Sets the description.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="description">The value.</param>
    /// <returns>The builder.</returns>
    public static ContentPartFieldDefinitionBuilder WithDescription(this ContentPartFieldDefinitionBuilder builder, string description)
        => builder.MergeSettings<ContentPartFieldSettings>(settings => settings.Description = description);

    /// <summary>Sets the editor.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="editor">The value.</param>
    /// <returns>The builder.</returns>
    public static ContentPartFieldDefinitionBuilder WithEditor(this ContentPartFieldDefinitionBuilder builder, string editor)
        => builder.MergeSettings<ContentPartFieldSettings>(settings => settings.Editor = editor);

    /// <summary>Sets the display mode.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="displayMode">The value.</param>
    /// <returns>The builder.</returns>
    public static ContentPartFieldDefinitionBuilder WithDisplayMode(this ContentPartFieldDefinitionBuilder builder, string displayMode)
        => builder.MergeSettings<ContentPartFieldSettings>(settings => settings.DisplayMode = displayMode);

    /// <summary>Sets the position.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="position">The value.</param>
    /// <returns>The builder.</returns>
    public static ContentPartFieldDefinitionBuilder WithPosition(this ContentPartFieldDefinitionBuilder builder, string position)
        => builder.MergeSettings<ContentPartFieldSettings>(settings => settings.Position = position);
}
