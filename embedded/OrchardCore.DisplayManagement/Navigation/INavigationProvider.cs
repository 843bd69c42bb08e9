namespace OrchardCore.Navigation;

/// <summary>Adds items to menus.</summary>
public interface INavigationProvider
{
    /// <summary>Adds items to the menu of a name.</summary>
    ValueTask BuildNavigationAsync(string name, NavigationBuilder builder);
}
