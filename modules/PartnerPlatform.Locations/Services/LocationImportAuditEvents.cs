using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;

namespace PartnerPlatform.Locations.Services;

/// <summary>The event that an import of an MPN directory leaves in the audit trail.</summary>
public sealed class LocationImportAuditEvents : IConfigureOptions<AuditTrailOptions>
{
    public const string Category = "LocationImports";
    public const string Imported = "DirectoryImported";

    public void Configure(AuditTrailOptions options) => options
        .For<LocationImportAuditEvents>(Category, S => S["Imports of locations"])
        .WithEvent(Imported, S => S["MPN directory imported"], S => S["The import of an MPN directory has ended."], enableByDefault: true);
}
