using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents;

/// <summary>The permissions about content types.</summary>
public static class ContentTypesPermissions
{
    /// <summary>May see content types.</summary>
    public static readonly Permission ViewContentTypes = new("ViewContentTypes", "View content types.");

    /// <summary>May edit content types.</summary>
    public static readonly Permission EditContentTypes = new("EditContentTypes", "Edit content types.", isSecurityCritical: true);
}
