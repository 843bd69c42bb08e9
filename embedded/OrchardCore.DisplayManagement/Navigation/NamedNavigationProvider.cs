namespace OrchardCore.Navigation;

/// <summary>Base of providers for one menu.</summary>
public abstract class NamedNavigationProvider : INavigationProvider
{
    /// <summary>The name of the menu.</summary>
    protected readonly string Name;

    /// <summary>Names the menu.</summary>
    protected NamedNavigationProvider(string name) => Name = name;

    /// <inheritdoc/>
    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
        => string.Equals(name, Name, StringComparison.OrdinalIgnoreCase) ? BuildAsync(builder) : ValueTask.CompletedTask;

    /// <summary>Adds items to the menu.</summary>
    protected abstract ValueTask BuildAsync(NavigationBuilder builder);
}
