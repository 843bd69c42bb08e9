using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace OrchardCore.Recipes;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Tools"], tools => tools
            .AddClass("icon-class-fa-solid fa-screwdriver-wrench")
            .Id("tools")
            .Add(S["Recipes"], S["Recipes"].PrefixPosition(), recipes => recipes
                .AddClass("recipes")
                .Id("recipes")
                .Action("Index", "Admin", "OrchardCore.Recipes")
                .Permission(RecipePermissions.ManageRecipes)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
