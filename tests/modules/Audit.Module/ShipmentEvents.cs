using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;

namespace Audit.Module;

public sealed class ShipmentEvents : IConfigureOptions<AuditTrailOptions>
{
    public void Configure(AuditTrailOptions options) => options
        .For<ShipmentEvents>("Shipment", S => S["Shipment"])
        .WithEvent("Sent", S => S["Shipment sent"], S => S["A shipment was sent."], true)
        .WithEvent("Seen", S => S["Shipment seen"], S => S["A shipment was seen."])
        .WithEvent("Lost", S => S["Shipment lost"], S => S["A shipment was lost."], true, isMandatory: true);
}
