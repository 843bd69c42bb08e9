namespace OrchardCore.ContentManagement.Routing;

/// <summary>The path of an item.</summary>
public class RouteHandlerAspect
{
    /// <summary>The path.</summary>
    public string? Path { get; set; }

    /// <summary>Whether the path of a contained item stands without that of its container.</summary>
    public bool Absolute { get; set; }

    /// <summary>Whether the item has no path of its own.</summary>
    public bool Disabled { get; set; }
}
