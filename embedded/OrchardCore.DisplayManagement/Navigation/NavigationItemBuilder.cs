using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Navigation;

/// <summary>Describes an item of a menu and its children.</summary>
public class NavigationItemBuilder : NavigationBuilder
{
    private readonly MenuItem _item;

    /// <summary>Starts an item.</summary>
    public NavigationItemBuilder() => _item = new MenuItem();

    /// <summary>Changes an item.</summary>
    public NavigationItemBuilder(MenuItem existingItem)
    {
        ArgumentNullException.ThrowIfNull(existingItem);
        _item = existingItem;
    }

    /// <summary>Sets the name of the menu.</summary>
    public NavigationItemBuilder MenuName(string name)
    {
        _item.MenuName = name;
        return this;
    }

    /// <summary>Sets the caption.</summary>
    public NavigationItemBuilder Caption(LocalizedString caption)
    {
        _item.Text = caption;
        return this;
    }

    /// <summary>Sets the position.</summary>
    public NavigationItemBuilder Position(string? position)
    {
        _item.Position = position;
        return this;
    }

    /// <summary>Sets which of several items with the same caption gives its attributes.</summary>
    public NavigationItemBuilder Priority(int priority)
    {
        _item.Priority = priority;
        return this;
    }

    /// <summary>Sets the address.</summary>
    public NavigationItemBuilder Url(string? url)
    {
        _item.Url = url;
        return this;
    }

    /// <summary>Sets the HTML target.</summary>
    public NavigationItemBuilder Target(string? target)
    {
        _item.Target = target;
        return this;
    }

    /// <summary>Sets the culture.</summary>
    public NavigationItemBuilder Culture(string? culture)
    {
        _item.Culture = culture;
        return this;
    }

    /// <summary>Sets the HTML id, which also names alternates.</summary>
    public NavigationItemBuilder Id(string? id)
    {
        _item.Id = id;
        return this;
    }

    /// <summary>Adds a CSS class.</summary>
    public NavigationItemBuilder AddClass(string className)
    {
        if (!_item.Classes.Contains(className))
        {
            _item.Classes.Add(className);
        }

        return this;
    }

    /// <summary>Removes a CSS class.</summary>
    public NavigationItemBuilder RemoveClass(string className)
    {
        _item.Classes.Remove(className);
        return this;
    }

    /// <summary>Sets whether the item leads to its first child.</summary>
    public NavigationItemBuilder LinkToFirstChild(bool value)
    {
        _item.LinkToFirstChild = value;
        return this;
    }

    /// <summary>Puts the item into the local navigation of a page.</summary>
    public NavigationItemBuilder LocalNav() => Local(true);

    /// <summary>Sets whether the item belongs to the local navigation of a page.</summary>
    public NavigationItemBuilder Local(bool value)
    {
        _item.LocalNav = value;
        return this;
    }

    /// <summary>Adds a permission without which the item isn't shown.</summary>
    public NavigationItemBuilder Permission(Permission permission)
    {
        _item.Permissions.Add(permission);
        return this;
    }

    /// <summary>Adds permissions without any one of which the item isn't shown.</summary>
    public NavigationItemBuilder Permissions(IEnumerable<Permission> permissions)
    {
        _item.Permissions.AddRange(permissions);
        return this;
    }

    /// <summary>Sets the resource for which the permissions are checked.</summary>
    public NavigationItemBuilder Resource(object? resource)
    {
        _item.Resource = resource;
        return this;
    }

    /// <inheritdoc/>
    public override List<MenuItem> Build()
    {
        _item.Items = base.Build();
        return [_item];
    }

    /// <summary>Leads to a route.</summary>
    public NavigationItemBuilder Action(RouteValueDictionary? values)
        => values is null ? this : Action(null, null, null, values);

    /// <summary>Leads to an action.</summary>
    public NavigationItemBuilder Action(string actionName) => Action(actionName, null, null, []);

    /// <summary>Leads to an action.</summary>
    public NavigationItemBuilder Action(string actionName, string controllerName) => Action(actionName, controllerName, null, []);

    /// <summary>Leads to an action.</summary>
    public NavigationItemBuilder Action(string actionName, string controllerName, object values)
        => Action(actionName, controllerName, null, new RouteValueDictionary(values));

    /// <summary>Leads to an action.</summary>
    public NavigationItemBuilder Action(string actionName, string controllerName, RouteValueDictionary values)
        => Action(actionName, controllerName, null, values);

    /// <summary>Leads to an action of a module.</summary>
    public NavigationItemBuilder Action(string actionName, string controllerName, string areaName)
        => Action(actionName, controllerName, areaName, []);

    /// <summary>Leads to an action of a module.</summary>
    public NavigationItemBuilder Action(string? actionName, string? controllerName, string? areaName, RouteValueDictionary values)
    {
        _item.RouteValues = new RouteValueDictionary(values);
        Set("action", actionName);
        Set("controller", controllerName);
        Set("area", areaName);
        return this;
    }

    private void Set(string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _item.RouteValues![key] = value;
        }
    }
}
