using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Navigation;

/// <summary>Builds menus with the providers of all features.</summary>
public interface INavigationManager
{
    /// <summary>The items of a menu that the current user may see.</summary>
    Task<IEnumerable<MenuItem>> BuildMenuAsync(string name, ActionContext context);
}
