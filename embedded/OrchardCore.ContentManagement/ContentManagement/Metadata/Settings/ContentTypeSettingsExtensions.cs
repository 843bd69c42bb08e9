using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>Sets the common settings.</summary>
public static class ContentTypeSettingsExtensions
{
    /// <summary>Sets whether people may create items.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="creatable">The value.</param>
    /// <returns>The builder.</returns>
    public static ContentTypeDefinitionBuilder Creatable(this ContentTypeDefinitionBuilder builder, bool creatable = true)
        => builder.MergeSettings<ContentTypeSettings>(settings => settings.Creatable = creatable);

    /// <summary>Sets whether items are listed.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="listable">The value.</param>
    /// <returns>The builder.</returns>
    public static ContentTypeDefinitionBuilder Listable(this ContentTypeDefinitionBuilder builder, bool listable = true)
        => builder.MergeSettings<ContentTypeSettings>(settings => settings.Listable = listable);

    /// <summary>Sets whether items have drafts.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="draftable">The value.</param>
    /// <returns>The builder.</returns>
    public static ContentTypeDefinitionBuilder Draftable(this ContentTypeDefinitionBuilder builder, bool draftable = true)
        => builder.MergeSettings<ContentTypeSettings>(settings => settings.Draftable = draftable);

    /// <summary>Sets whether items have versions.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="versionable">The value.</param>
    /// <returns>The builder.</returns>
    public static ContentTypeDefinitionBuilder Versionable(this ContentTypeDefinitionBuilder builder, bool versionable = true)
        => builder.MergeSettings<ContentTypeSettings>(settings => settings.Versionable = versionable);

    /// <summary>Sets whether the type has permissions of its own.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="securable">The value.</param>
    /// <returns>The builder.</returns>
    public static ContentTypeDefinitionBuilder Securable(this ContentTypeDefinitionBuilder builder, bool securable = true)
        => builder.MergeSettings<ContentTypeSettings>(settings => settings.Securable = securable);

    /// <summary>Sets the stereotype.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="stereotype">The value.</param>
    /// <returns>The builder.</returns>
    public static ContentTypeDefinitionBuilder Stereotype(this ContentTypeDefinitionBuilder builder, string stereotype)
        => builder.MergeSettings<ContentTypeSettings>(settings => settings.Stereotype = stereotype);

    /// <summary>Sets the description.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="description">The value.</param>
    /// <returns>The builder.</returns>
    public static ContentTypeDefinitionBuilder WithDescription(this ContentTypeDefinitionBuilder builder, string description)
        => builder.MergeSettings<ContentTypeSettings>(settings => settings.Description = description);

    /// <summary>Sets the category.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="category">The value.</param>
    /// <returns>The builder.</returns>
    public static ContentTypeDefinitionBuilder WithCategory(this ContentTypeDefinitionBuilder builder, string category)
        => builder.MergeSettings<ContentTypeSettings>(settings => settings.Category = category);

    /// <summary>Sets the picture.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="thumbnailPath">The value.</param>
    /// <returns>The builder.</returns>
    public static ContentTypeDefinitionBuilder WithThumbnailPath(this ContentTypeDefinitionBuilder builder, string thumbnailPath)
        => builder.MergeSettings<ContentTypeSettings>(settings => settings.ThumbnailPath = thumbnailPath);
}
