using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Navigation;

/// <summary>An item of a menu.</summary>
public class MenuItem
{
    /// <summary>The caption.</summary>
    public LocalizedString Text { get; set; } = null!;

    /// <summary>The HTML id, which also names alternates.</summary>
    public string? Id { get; set; }

    /// <summary>The menu in which the item was added.</summary>
    public string? MenuName { get; set; }

    /// <summary>The address, computed when the menu is built.</summary>
    public string? Href { get; set; }

    /// <summary>The HTML target.</summary>
    public string? Target { get; set; }

    /// <summary>The address as given: absolute, from the root with <c>/</c>, or from the tenant with <c>~/</c>.</summary>
    public string? Url { get; set; }

    /// <summary>The position among siblings.</summary>
    public string? Position { get; set; }

    /// <summary>Which of several items with the same caption gives its attributes.</summary>
    public int Priority { get; set; }

    /// <summary>Whether the item leads to its first child.</summary>
    public bool LinkToFirstChild { get; set; } = true;

    /// <summary>Whether the item belongs to the local navigation of a page.</summary>
    public bool LocalNav { get; set; }

    /// <summary>The culture of the item.</summary>
    public string? Culture { get; set; }

    /// <summary>The resource for which the permissions are checked.</summary>
    public object? Resource { get; set; }

    /// <summary>The children.</summary>
    public List<MenuItem> Items { get; set; } = [];

    /// <summary>The route to which the item leads.</summary>
    public RouteValueDictionary? RouteValues { get; set; }

    /// <summary>The permissions without any one of which the item isn't shown.</summary>
    public List<Permission> Permissions { get; } = [];

    /// <summary>The CSS classes.</summary>
    public List<string> Classes { get; } = [];
}
