using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentTypes.Editors;

/// <summary>Takes part in editing definitions.</summary>
public interface IContentDefinitionDisplayHandler
{
    /// <summary>Adds the shapes of an editor.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="context">The context.</param>
    /// <returns>A task that ends when they are added.</returns>
    Task BuildTypeEditorAsync(ContentTypeDefinition definition, BuildEditorContext context);

    /// <summary>Updates a definition from a request, and adds the shapes of its editor.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="context">The context.</param>
    /// <returns>A task that ends when they are added.</returns>
    Task UpdateTypeEditorAsync(ContentTypeDefinition definition, UpdateTypeEditorContext context);

    /// <summary>Adds the shapes of an editor.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="context">The context.</param>
    /// <returns>A task that ends when they are added.</returns>
    Task BuildTypePartEditorAsync(ContentTypePartDefinition definition, BuildEditorContext context);

    /// <summary>Updates a definition from a request, and adds the shapes of its editor.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="context">The context.</param>
    /// <returns>A task that ends when they are added.</returns>
    Task UpdateTypePartEditorAsync(ContentTypePartDefinition definition, UpdateTypePartEditorContext context);

    /// <summary>Adds the shapes of an editor.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="context">The context.</param>
    /// <returns>A task that ends when they are added.</returns>
    Task BuildPartEditorAsync(ContentPartDefinition definition, BuildEditorContext context);

    /// <summary>Updates a definition from a request, and adds the shapes of its editor.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="context">The context.</param>
    /// <returns>A task that ends when they are added.</returns>
    Task UpdatePartEditorAsync(ContentPartDefinition definition, UpdatePartEditorContext context);

    /// <summary>Adds the shapes of an editor.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="context">The context.</param>
    /// <returns>A task that ends when they are added.</returns>
    Task BuildPartFieldEditorAsync(ContentPartFieldDefinition definition, BuildEditorContext context);

    /// <summary>Updates a definition from a request, and adds the shapes of its editor.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="context">The context.</param>
    /// <returns>A task that ends when they are added.</returns>
    Task UpdatePartFieldEditorAsync(ContentPartFieldDefinition definition, UpdatePartFieldEditorContext context);
}
