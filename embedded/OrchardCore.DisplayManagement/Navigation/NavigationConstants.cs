namespace OrchardCore.Navigation;

/// <summary>Names and positions in the admin menu.</summary>
public static class NavigationConstants
{
    /// <summary>Starts the class that names an item's icon.</summary>
    public const string CssClassPrefix = "icon-class-";

    /// <summary>The position of content.</summary>
    public const string AdminMenuContentPosition = "1";

    /// <summary>The position of design.</summary>
    public const string AdminMenuDesignPosition = "2";

    /// <summary>The position of search.</summary>
    public const string AdminMenuSearchPosition = "6";

    /// <summary>The position of access control.</summary>
    public const string AdminMenuAccessControlPosition = "7";

    /// <summary>The position of the audit trail.</summary>
    public const string AdminMenuAuditTrailPosition = "7.5";

    /// <summary>The position of workflows.</summary>
    public const string AdminMenuWorkflowsPosition = "8";

    /// <summary>The name of the admin menu.</summary>
    public const string AdminId = "admin";

    /// <summary>The id of the admin menu's element.</summary>
    public const string AdminMenuId = "adminMenu";
}
