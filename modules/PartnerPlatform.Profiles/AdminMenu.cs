using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace PartnerPlatform.Profiles;

public sealed class AdminMenu : AdminNavigationProvider
{
    private readonly IStringLocalizer S;

    public AdminMenu(IStringLocalizer<AdminMenu> localizer)
    {
        S = localizer;
    }

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Partners"], "2", partners => partners
            .Id("partners")
            .AddClass("partners")
            .Add(S["Accounts"], "1", accounts => accounts
                .Action("Index", "Accounts", "PartnerPlatform.Profiles")
                .Permission(Permissions.AccessAllAccounts)
                .LocalNav())
            .Add(S["Imports"], "2", imports => imports
                .Action("Index", "Imports", "PartnerPlatform.Profiles")
                .Permission(Permissions.ViewImports)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
