using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;

namespace OrchardCore.ContentTypes.Editors;

/// <summary>Builds the editors of definitions.</summary>
public interface IContentDefinitionDisplayManager
{
    /// <summary>Builds the editor of a content type.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="updater">What reads the request.</param>
    /// <param name="groupId">The group.</param>
    /// <returns>The shape.</returns>
    Task<dynamic> BuildTypeEditorAsync(ContentTypeDefinition definition, IUpdateModel updater, string groupId = "");

    /// <summary>Updates a content type from a request, and builds its editor.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="updater">What reads the request.</param>
    /// <param name="groupId">The group.</param>
    /// <returns>The shape.</returns>
    Task<dynamic> UpdateTypeEditorAsync(ContentTypeDefinition definition, IUpdateModel updater, string groupId = "");

    /// <summary>Builds the editor of a content part.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="updater">What reads the request.</param>
    /// <param name="groupId">The group.</param>
    /// <returns>The shape.</returns>
    Task<dynamic> BuildPartEditorAsync(ContentPartDefinition definition, IUpdateModel updater, string groupId = "");

    /// <summary>Updates a content part from a request, and builds its editor.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="updater">What reads the request.</param>
    /// <param name="groupId">The group.</param>
    /// <returns>The shape.</returns>
    Task<dynamic> UpdatePartEditorAsync(ContentPartDefinition definition, IUpdateModel updater, string groupId = "");

    /// <summary>Builds the editor of a attached part.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="updater">What reads the request.</param>
    /// <param name="groupId">The group.</param>
    /// <returns>The shape.</returns>
    Task<dynamic> BuildTypePartEditorAsync(ContentTypePartDefinition definition, IUpdateModel updater, string groupId = "");

    /// <summary>Updates a attached part from a request, and builds its editor.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="updater">What reads the request.</param>
    /// <param name="groupId">The group.</param>
    /// <returns>The shape.</returns>
    Task<dynamic> UpdateTypePartEditorAsync(ContentTypePartDefinition definition, IUpdateModel updater, string groupId = "");

    /// <summary>Builds the editor of a field.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="updater">What reads the request.</param>
    /// <param name="groupId">The group.</param>
    /// <returns>The shape.</returns>
    Task<dynamic> BuildPartFieldEditorAsync(ContentPartFieldDefinition definition, IUpdateModel updater, string groupId = "");

    /// <summary>Updates a field from a request, and builds its editor.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="updater">What reads the request.</param>
    /// <param name="groupId">The group.</param>
    /// <returns>The shape.</returns>
    Task<dynamic> UpdatePartFieldEditorAsync(ContentPartFieldDefinition definition, IUpdateModel updater, string groupId = "");
}
