using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace OrchardCore.Features;

internal sealed class AdminMenu : AdminNavigationProvider
{
    private readonly IStringLocalizer S;

    public AdminMenu(IStringLocalizer<AdminMenu> stringLocalizer)
    {
        S = stringLocalizer;
    }

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Tools"], "after.50", tools => tools
            .AddClass("icon-class-fa-solid fa-screwdriver-wrench")
            .Id("tools")
            .Add(S["Features"], S["Features"].PrefixPosition(), features => features
                .AddClass("features")
                .Id("features")
                .Action("Features", "Admin", "OrchardCore.Features")
                .Permission(FeaturesPermissions.ManageFeatures)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
