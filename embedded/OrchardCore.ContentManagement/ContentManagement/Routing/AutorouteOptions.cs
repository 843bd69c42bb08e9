using Microsoft.AspNetCore.Routing;

namespace OrchardCore.ContentManagement.Routing;

/// <summary>The route that paths of items lead to.</summary>
public class AutorouteOptions
{
    /// <summary>The values that all these routes have in common.</summary>
    public RouteValueDictionary GlobalRouteValues { get; set; } = [];

    /// <summary>The route value with the id of the item.</summary>
    public string ContentItemIdKey { get; set; } = "";

    /// <summary>The route value with the id of the contained item.</summary>
    public string ContainedContentItemIdKey { get; set; } = "";

    /// <summary>The route value with the place of the contained item.</summary>
    public string JsonPathKey { get; set; } = "";
}
