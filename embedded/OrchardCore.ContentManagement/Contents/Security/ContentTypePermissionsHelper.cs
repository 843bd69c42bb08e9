using System.Collections.Concurrent;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents.Security;

/// <summary>Makes the permissions about one content type.</summary>
public static class ContentTypePermissionsHelper
{
    private static readonly Permission _publish = Template("Publish_{0}", "Publish or unpublish {0} for others", CommonPermissions.PublishContent);
    private static readonly Permission _publishOwn = Template("PublishOwn_{0}", "Publish or unpublish {0}", _publish, CommonPermissions.PublishOwnContent);
    private static readonly Permission _edit = Template("Edit_{0}", "Edit {0} for others", _publish, CommonPermissions.EditContent);
    private static readonly Permission _editOwn = Template("EditOwn_{0}", "Edit {0}", _edit, _publishOwn, CommonPermissions.EditOwnContent);
    private static readonly Permission _delete = Template("Delete_{0}", "Delete {0} for others", CommonPermissions.DeleteContent);
    private static readonly Permission _deleteOwn = Template("DeleteOwn_{0}", "Delete {0}", _delete, CommonPermissions.DeleteOwnContent);
    private static readonly Permission _view = Template("View_{0}", "View {0} by others", _edit, CommonPermissions.ViewContent);
    private static readonly Permission _viewOwn = Template("ViewOwn_{0}", "View own {0}", _view, CommonPermissions.ViewOwnContent);
    private static readonly Permission _preview = Template("Preview_{0}", "Preview {0} by others", _edit, CommonPermissions.PreviewContent);
    private static readonly Permission _previewOwn = Template("PreviewOwn_{0}", "Preview own {0}", _preview, CommonPermissions.PreviewOwnContent);
    private static readonly Permission _clone = Template("Clone_{0}", "Clone {0} by others", _edit, CommonPermissions.CloneContent);
    private static readonly Permission _cloneOwn = Template("CloneOwn_{0}", "Clone own {0}", _clone, CommonPermissions.CloneOwnContent);
    private static readonly Permission _list = Template("ListContent_{0}", "List {0} content items", CommonPermissions.ListContent);
    private static readonly Permission _editOwner = Template("EditContentOwner_{0}", "Edit the owner of a {0} content item", CommonPermissions.EditContentOwner);

    private static readonly ConcurrentDictionary<(string, string), Permission> _byType = new();

    /// <summary>The permissions about a type, by the name of the permission about all types.</summary>
    public static readonly Dictionary<string, Permission> PermissionTemplates = new()
    {
        [CommonPermissions.PublishContent.Name] = _publish,
        [CommonPermissions.PublishOwnContent.Name] = _publishOwn,
        [CommonPermissions.EditContent.Name] = _edit,
        [CommonPermissions.EditOwnContent.Name] = _editOwn,
        [CommonPermissions.DeleteContent.Name] = _delete,
        [CommonPermissions.DeleteOwnContent.Name] = _deleteOwn,
        [CommonPermissions.ViewContent.Name] = _view,
        [CommonPermissions.ViewOwnContent.Name] = _viewOwn,
        [CommonPermissions.PreviewContent.Name] = _preview,
        [CommonPermissions.PreviewOwnContent.Name] = _previewOwn,
        [CommonPermissions.CloneContent.Name] = _clone,
        [CommonPermissions.CloneOwnContent.Name] = _cloneOwn,
        [CommonPermissions.ListContent.Name] = _list,
        [CommonPermissions.EditContentOwner.Name] = _editOwner,
    };

    /// <summary>Gets the permission about a type that belongs to one about all types.</summary>
    /// <param name="permission">The permission about all types.</param>
    /// <returns>The permission with a placeholder for the type, or null if there is none.</returns>
    public static Permission? ConvertToDynamicPermission(Permission permission)
        => PermissionTemplates.GetValueOrDefault(permission.Name);

    /// <summary>Makes the permission about a type, to be listed.</summary>
    /// <param name="template">The permission with a placeholder for the type.</param>
    /// <param name="typeDefinition">The type.</param>
    /// <returns>The permission.</returns>
    public static Permission CreateDynamicPermission(Permission template, ContentTypeDefinition typeDefinition)
        => new(
            string.Format(template.Name, typeDefinition.Name),
            string.Format(template.Description!, typeDefinition.DisplayName),
            template.ImpliedBy.Select(implying => CreateDynamicPermission(implying, typeDefinition.Name)))
        {
            Category = $"{typeDefinition.DisplayName} Content Type - {typeDefinition.Name}",
        };

    /// <summary>Makes the permission about a type, to be demanded.</summary>
    /// <param name="template">The permission with a placeholder for the type.</param>
    /// <param name="contentType">The name of the type.</param>
    /// <returns>The permission.</returns>
    public static Permission CreateDynamicPermission(Permission template, string contentType)
    {
        ArgumentNullException.ThrowIfNull(template);

        if (!template.Name.Contains("{0}", StringComparison.Ordinal))
        {
            return template;
        }

        return _byType.GetOrAdd(
            (template.Name, contentType),
            static (key, source) => new Permission(
                string.Format(source.Name, key.Item2),
                string.Format(source.Description!, key.Item2),
                source.ImpliedBy.Select(implying => CreateDynamicPermission(implying, key.Item2)).ToArray()),
            template);
    }

    private static Permission Template(string name, string description, params Permission[] impliedBy) => new(name, description, impliedBy);
}
