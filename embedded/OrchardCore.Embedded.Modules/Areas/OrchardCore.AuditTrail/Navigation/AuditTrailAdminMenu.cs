using Microsoft.Extensions.Localization;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.Navigation;

namespace OrchardCore.AuditTrail.Navigation;

internal sealed class AuditTrailAdminMenu(IStringLocalizer<AuditTrailAdminMenu> stringLocalizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = stringLocalizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder
            .Add(S["Audit Trail"], NavigationConstants.AdminMenuAuditTrailPosition, auditTrail => auditTrail
                .AddClass("icon-class-fa-solid fa-history")
                .Id("audittrail")
                .Action("Index", "Admin", "OrchardCore.AuditTrail", new() { ["correlationId"] = string.Empty })
                .Permission(AuditTrailPermissions.ViewAuditTrail)
                .LocalNav())
            .Add(S["Settings"], settings => settings
                .Add(S["Audit Trail"], S["Audit Trail"].PrefixPosition(), auditTrail => auditTrail
                    .AddClass("audittrail")
                    .Id("audittrailSettings")
                    .Action("Index", "Admin", "OrchardCore.Settings", new() { ["groupId"] = AuditTrailSettingsGroup.Id })
                    .Permission(AuditTrailPermissions.ManageAuditTrailSettings)
                    .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
