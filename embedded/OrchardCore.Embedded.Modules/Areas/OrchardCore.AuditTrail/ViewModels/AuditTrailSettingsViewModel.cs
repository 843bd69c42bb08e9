namespace OrchardCore.AuditTrail.ViewModels;

internal class AuditTrailSettingsViewModel
{
    public AuditTrailCategorySettingsViewModel[] Categories { get; set; } = [];

    public bool ClientIpAddressAllowed { get; set; }
}
