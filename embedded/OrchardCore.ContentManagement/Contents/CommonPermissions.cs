using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents;

/// <summary>
/// The permissions about content of all types. Those about a type are made of them by
/// <see cref="Security.ContentTypePermissionsHelper"/>. Checks demand a permission that isn't an "own" one; the owner of
/// an item is then also served by the "own" one.
/// </summary>
public static class CommonPermissions
{
    /// <summary>May publish content.</summary>
    public static readonly Permission PublishContent = new("PublishContent", "Publish or unpublish content for others");

    /// <summary>May publish own content.</summary>
    public static readonly Permission PublishOwnContent = new("PublishOwnContent", "Publish or unpublish own content", [PublishContent]);

    /// <summary>May edit content.</summary>
    public static readonly Permission EditContent = new("EditContent", "Edit content for others", [PublishContent]);

    /// <summary>May edit own content.</summary>
    public static readonly Permission EditOwnContent = new("EditOwnContent", "Edit own content", [EditContent, PublishOwnContent]);

    /// <summary>May delete content.</summary>
    public static readonly Permission DeleteContent = new("DeleteContent", "Delete content for others");

    /// <summary>May delete own content.</summary>
    public static readonly Permission DeleteOwnContent = new("DeleteOwnContent", "Delete own content", [DeleteContent]);

    /// <summary>May see content.</summary>
    public static readonly Permission ViewContent = new("ViewContent", "View all content", [EditContent]);

    /// <summary>May see own content.</summary>
    public static readonly Permission ViewOwnContent = new("ViewOwnContent", "View own content", [ViewContent]);

    /// <summary>May preview content.</summary>
    public static readonly Permission PreviewContent = new("PreviewContent", "Preview content", [EditContent, PublishContent]);

    /// <summary>May preview own content.</summary>
    public static readonly Permission PreviewOwnContent = new("PreviewOwnContent", "Preview own content", [PreviewContent]);

    /// <summary>May copy content.</summary>
    public static readonly Permission CloneContent = new("CloneContent", "Clone content", [EditContent]);

    /// <summary>May copy own content.</summary>
    public static readonly Permission CloneOwnContent = new("CloneOwnContent", "Clone own content", [CloneContent]);

    /// <summary>May list content in the admin.</summary>
    public static readonly Permission ListContent = new("ListContent", "List content items");

    /// <summary>May change the owner of content.</summary>
    public static readonly Permission EditContentOwner = new("EditContentOwner", "Edit the owner of a content item");

    /// <summary>May use the content API.</summary>
    public static readonly Permission AccessContentApi = new("AccessContentApi", "Access content via the api");

    /// <summary>The "own" permissions, by the name of the permission they are a variant of.</summary>
    public static readonly Dictionary<string, Permission> OwnerPermissionsByName = new()
    {
        [PublishContent.Name] = PublishOwnContent,
        [EditContent.Name] = EditOwnContent,
        [DeleteContent.Name] = DeleteOwnContent,
        [ViewContent.Name] = ViewOwnContent,
        [PreviewContent.Name] = PreviewOwnContent,
        [CloneContent.Name] = CloneOwnContent,
    };
}
