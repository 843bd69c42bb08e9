using Microsoft.Extensions.Localization;
using OrchardCore.Contents;
using OrchardCore.Navigation;

namespace OrchardCore.ContentTypes;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Content"], NavigationConstants.AdminMenuContentPosition, content => content
            .Add(S["Content Definition"], S["Content Definition"].PrefixPosition("9"), definition => definition
                .Add(S["Content Types"], S["Content Types"].PrefixPosition("1"), types => types
                    .Action("List", "Admin", "OrchardCore.ContentTypes")
                    .Permission(ContentTypesPermissions.ViewContentTypes)
                    .LocalNav())
                .Add(S["Content Parts"], S["Content Parts"].PrefixPosition("2"), parts => parts
                    .Action("ListParts", "Admin", "OrchardCore.ContentTypes")
                    .Permission(ContentTypesPermissions.ViewContentTypes)
                    .LocalNav())));

        return ValueTask.CompletedTask;
    }
}
