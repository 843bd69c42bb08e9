namespace OrchardCore.Navigation;

/// <summary>Base of providers for the admin menu.</summary>
public abstract class AdminNavigationProvider : NamedNavigationProvider
{
    /// <summary>A provider for the admin menu.</summary>
    public AdminNavigationProvider()
        : base(NavigationConstants.AdminId)
    {
    }
}
