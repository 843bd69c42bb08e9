using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace OrchardCore.BackgroundTasks;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Tools"], tools => tools
            .Add(S["Background Tasks"], S["Background Tasks"].PrefixPosition(), tasks => tasks
                .AddClass("backgroundtasks")
                .Id("backgroundtasks")
                .Action("Index", "BackgroundTask", "OrchardCore.BackgroundTasks")
                .Permission(Permissions.ManageBackgroundTasks)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
