using Microsoft.AspNetCore.Routing;

namespace OrchardCore.ContentManagement;

/// <summary>Where the pages of an item are.</summary>
public class ContentItemMetadata
{
    /// <summary>The route of the item's page.</summary>
    public RouteValueDictionary? DisplayRouteValues { get; set; }

    /// <summary>The route of the item's editor.</summary>
    public RouteValueDictionary? EditorRouteValues { get; set; }

    /// <summary>The route of the page that creates an item of that type.</summary>
    public RouteValueDictionary? CreateRouteValues { get; set; }

    /// <summary>The route that removes the item.</summary>
    public RouteValueDictionary? RemoveRouteValues { get; set; }

    /// <summary>The route of the item's admin page.</summary>
    public RouteValueDictionary? AdminRouteValues { get; set; }
}
