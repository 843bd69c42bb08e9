namespace OrchardCore.Autoroute.Models;

/// <summary>The settings of the path.</summary>
public class AutoroutePartSettings
{
    /// <summary>Whether people may type the path.</summary>
    public bool AllowCustomPath { get; set; }

    /// <summary>The Liquid template that makes it.</summary>
    public string? Pattern { get; set; } = "{{ ContentItem.DisplayText | slugify }}";

    /// <summary>Whether people may make the item the home page.</summary>
    public bool ShowHomepageOption { get; set; }

    /// <summary>Whether people may have the path made again.</summary>
    public bool AllowUpdatePath { get; set; }

    /// <summary>Whether people may disable the path of a contained item.</summary>
    public bool AllowDisabled { get; set; }

    /// <summary>Whether people may give paths to contained items.</summary>
    public bool AllowRouteContainedItems { get; set; }

    /// <summary>Whether contained items have paths.</summary>
    public bool ManageContainedItemRoutes { get; set; }

    /// <summary>Whether people may make the path of a contained item absolute.</summary>
    public bool AllowAbsolutePath { get; set; }
}
