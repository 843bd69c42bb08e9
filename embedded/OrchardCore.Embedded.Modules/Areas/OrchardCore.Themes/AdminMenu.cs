using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace OrchardCore.Themes;

internal sealed class AdminMenu : AdminNavigationProvider
{
    private readonly IStringLocalizer S;

    public AdminMenu(IStringLocalizer<AdminMenu> stringLocalizer)
    {
        S = stringLocalizer;
    }

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Design"], NavigationConstants.AdminMenuDesignPosition, design => design
            .AddClass("icon-class-fa-solid fa-palette")
            .Id("design")
            .Add(S["Themes"], S["Themes"].PrefixPosition(), themes => themes
                .AddClass("themes")
                .Id("themes")
                .Action("Index", "Admin", "OrchardCore.Themes")
                .Permission(Permissions.ApplyTheme)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
