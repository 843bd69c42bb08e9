using System.Diagnostics.CodeAnalysis;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Reads the settings of content types.</summary>
public static class ContentTypeExtensions
{
    /// <summary>Gets the stereotype.</summary>
    /// <param name="contentTypeDefinition">The type.</param>
    /// <param name="stereotype">The stereotype.</param>
    /// <returns>Whether the type has one.</returns>
    public static bool TryGetStereotype(this ContentTypeDefinition contentTypeDefinition, [NotNullWhen(true)] out string? stereotype)
    {
        stereotype = contentTypeDefinition.GetStereotype();
        return !string.IsNullOrWhiteSpace(stereotype);
    }

    /// <summary>Whether the type has a stereotype.</summary>
    /// <param name="contentTypeDefinition">The type.</param>
    /// <returns>Whether it has.</returns>
    public static bool HasStereotype(this ContentTypeDefinition contentTypeDefinition)
        => contentTypeDefinition.TryGetStereotype(out _);

    /// <summary>Whether the type has a certain stereotype.</summary>
    /// <param name="contentTypeDefinition">The type.</param>
    /// <param name="stereotype">The stereotype.</param>
    /// <returns>Whether it has.</returns>
    public static bool StereotypeEquals(this ContentTypeDefinition contentTypeDefinition, string stereotype)
        => contentTypeDefinition.StereotypeEquals(stereotype, StringComparison.Ordinal);

    /// <summary>Whether the type has a certain stereotype.</summary>
    /// <param name="contentTypeDefinition">The type.</param>
    /// <param name="stereotype">The stereotype.</param>
    /// <param name="stringComparison">How to compare.</param>
    /// <returns>Whether it has.</returns>
    public static bool StereotypeEquals(this ContentTypeDefinition contentTypeDefinition, string stereotype, StringComparison stringComparison)
        => contentTypeDefinition.TryGetStereotype(out var actual) && actual.Equals(stereotype, stringComparison);

    /// <summary>Gets the stereotype.</summary>
    /// <param name="contentTypeDefinition">The type.</param>
    /// <returns>The stereotype, or null.</returns>
    public static string? GetStereotype(this ContentTypeDefinition contentTypeDefinition)
        => contentTypeDefinition.GetSettings().Stereotype;

    /// <summary>Whether items are listed.</summary>
    /// <param name="contentTypeDefinition">The type.</param>
    /// <returns>Whether they are.</returns>
    public static bool IsListable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Listable;

    /// <summary>Whether items may be created by people.</summary>
    /// <param name="contentTypeDefinition">The type.</param>
    /// <returns>Whether they may.</returns>
    public static bool IsCreatable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Creatable;

    /// <summary>Whether items have drafts.</summary>
    /// <param name="contentTypeDefinition">The type.</param>
    /// <returns>Whether they have.</returns>
    public static bool IsDraftable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Draftable;

    /// <summary>Whether items have versions.</summary>
    /// <param name="contentTypeDefinition">The type.</param>
    /// <returns>Whether they have.</returns>
    public static bool IsVersionable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Versionable;

    /// <summary>Whether the type has permissions of its own.</summary>
    /// <param name="contentTypeDefinition">The type.</param>
    /// <returns>Whether it has.</returns>
    public static bool IsSecurable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Securable;

    /// <summary>Whether the type has a description.</summary>
    /// <param name="contentTypeDefinition">The type.</param>
    /// <returns>Whether it has.</returns>
    public static bool HasDescription(this ContentTypeDefinition contentTypeDefinition)
        => !string.IsNullOrWhiteSpace(contentTypeDefinition.GetDescription());

    /// <summary>Gets the description.</summary>
    /// <param name="contentTypeDefinition">The type.</param>
    /// <returns>The description, or null.</returns>
    public static string? GetDescription(this ContentTypeDefinition contentTypeDefinition)
        => contentTypeDefinition.GetSettings().Description;

    /// <summary>Gets the settings of the type.</summary>
    /// <param name="contentTypeDefinition">The type.</param>
    /// <returns>The settings.</returns>
    public static ContentTypeSettings GetSettings(this ContentTypeDefinition contentTypeDefinition)
        => contentTypeDefinition.GetSettings<ContentTypeSettings>();
}
