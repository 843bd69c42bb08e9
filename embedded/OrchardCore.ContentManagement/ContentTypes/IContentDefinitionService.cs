using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes;

/// <summary>Changes definitions the way the admin does, raising the events of definitions.</summary>
public interface IContentDefinitionService
{
    /// <summary>Adds a content type with a part of the same name.</summary>
    /// <param name="name">The name; made of the display name if empty.</param>
    /// <param name="displayName">The name shown to people.</param>
    /// <returns>The type.</returns>
    Task<ContentTypeDefinition> AddTypeAsync(string? name, string displayName);

    /// <summary>Removes a content type.</summary>
    /// <param name="name">The name of the type.</param>
    /// <param name="deleteContent">Whether its items are deleted.</param>
    /// <returns>A task that ends when it is removed.</returns>
    Task RemoveTypeAsync(string name, bool deleteContent);

    /// <summary>Attaches a part to a type.</summary>
    /// <param name="partName">The name of the part.</param>
    /// <param name="typeName">The name of the type.</param>
    /// <returns>A task that ends when it is attached.</returns>
    Task AddPartToTypeAsync(string partName, string typeName);

    /// <summary>Attaches a reusable part to a type under a name.</summary>
    /// <param name="name">The attached name.</param>
    /// <param name="displayName">The name shown to people.</param>
    /// <param name="description">The description.</param>
    /// <param name="partName">The name of the part.</param>
    /// <param name="typeName">The name of the type.</param>
    /// <returns>A task that ends when it is attached.</returns>
    Task AddReusablePartToTypeAsync(string name, string? displayName, string? description, string partName, string typeName);

    /// <summary>Removes a part from a type.</summary>
    /// <param name="partName">The attached name.</param>
    /// <param name="typeName">The name of the type.</param>
    /// <returns>A task that ends when it is removed.</returns>
    Task RemovePartFromTypeAsync(string partName, string typeName);

    /// <summary>Adds a content part.</summary>
    /// <param name="name">The name of the part.</param>
    /// <returns>The part.</returns>
    Task<ContentPartDefinition> AddPartAsync(string name);

    /// <summary>Removes a content part.</summary>
    /// <param name="name">The name of the part.</param>
    /// <returns>A task that ends when it is removed.</returns>
    Task RemovePartAsync(string name);

    /// <summary>Adds a field to a part.</summary>
    /// <param name="fieldName">The name of the field.</param>
    /// <param name="fieldTypeName">The name of the field type.</param>
    /// <param name="partName">The name of the part.</param>
    /// <returns>A task that ends when it is added.</returns>
    Task AddFieldToPartAsync(string fieldName, string fieldTypeName, string partName);

    /// <summary>Adds a field to a part.</summary>
    /// <param name="fieldName">The name of the field.</param>
    /// <param name="displayName">The name shown to people.</param>
    /// <param name="fieldTypeName">The name of the field type.</param>
    /// <param name="partName">The name of the part.</param>
    /// <returns>A task that ends when it is added.</returns>
    Task AddFieldToPartAsync(string fieldName, string displayName, string fieldTypeName, string partName);

    /// <summary>Removes a field from a part.</summary>
    /// <param name="fieldName">The name of the field.</param>
    /// <param name="partName">The name of the part.</param>
    /// <returns>A task that ends when it is removed.</returns>
    Task RemoveFieldFromPartAsync(string fieldName, string partName);

    /// <summary>Changes a field.</summary>
    /// <param name="context">The change.</param>
    /// <returns>A task that ends when it is changed.</returns>
    Task AlterFieldAsync(AlterFieldContext context);

    /// <summary>Changes an attachment.</summary>
    /// <param name="context">The change.</param>
    /// <returns>A task that ends when it is changed.</returns>
    Task AlterTypePartAsync(AlterTypePartContext context);

    /// <summary>Changes the order of the parts of a type.</summary>
    /// <param name="typeDefinition">The type.</param>
    /// <param name="partNames">The attached names, in order.</param>
    /// <returns>A task that ends when it is changed.</returns>
    Task AlterTypePartsOrderAsync(ContentTypeDefinition typeDefinition, string[] partNames);

    /// <summary>Changes the order of the fields of a part.</summary>
    /// <param name="partDefinition">The part.</param>
    /// <param name="fieldNames">The names of the fields, in order.</param>
    /// <returns>A task that ends when it is changed.</returns>
    Task AlterPartFieldsOrderAsync(ContentPartDefinition partDefinition, string[] fieldNames);

    /// <summary>Makes an unused name of a type.</summary>
    /// <param name="displayName">The name shown to people.</param>
    /// <returns>The name.</returns>
    Task<string> GenerateContentTypeNameFromDisplayNameAsync(string displayName);

    /// <summary>Makes an unused name of a field.</summary>
    /// <param name="partName">The name of the part.</param>
    /// <param name="displayName">The name shown to people.</param>
    /// <returns>The name.</returns>
    Task<string> GenerateFieldNameFromDisplayNameAsync(string partName, string displayName);
}
