using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;
using PartnerPlatform.Locations.Models;

namespace PartnerPlatform.Locations.Services;

/// <summary>The events of MPN associations. None of them can be switched off: partners rely on the history.</summary>
public sealed class MpnAuditConfiguration : IConfigureOptions<AuditTrailOptions>
{
    public void Configure(AuditTrailOptions options) => options
        .For<MpnAuditConfiguration>(MpnAuditNames.Category, S => S["MPN association"])
        .WithEvent(MpnAuditNames.Requested, S => S["Association requested"], S => S["A partner asked to associate an MPN ID with its tenant."], true, true)
        .WithEvent(MpnAuditNames.Associated, S => S["MPN ID associated"], S => S["An MPN ID was associated with a tenant."], true, true)
        .WithEvent(MpnAuditNames.Updated, S => S["Association updated"], S => S["An MPN ID took the place of another one."], true, true)
        .WithEvent(MpnAuditNames.Refused, S => S["Association refused"], S => S["A request for an association was refused."], true, true)
        .WithEvent(MpnAuditNames.Cancelled, S => S["Request canceled"], S => S["A partner took a request for an association back."], true, true)
        .WithEvent(MpnAuditNames.NeedsReview, S => S["Association needs review"], S => S["The location and the tenant of an association don’t fit any more."], true, true)
        .WithEvent(MpnAuditNames.Resolved, S => S["Review resolved"], S => S["An association is in order again."], true, true)
        .WithEvent(MpnAuditNames.Suspended, S => S["Association suspended"], S => S["The grace period of an association ended."], true, true)
        .WithEvent(MpnAuditNames.Dissociated, S => S["Association removed"], S => S["An association was removed."], true, true)
        .WithEvent(MpnAuditNames.TenantCountryCorrected, S => S["Country of a tenant corrected"], S => S["The host corrected the country or region of a tenant."], true, true)
        .WithEvent(MpnAuditNames.PolicyChanged, S => S["Policy of associations changed"], S => S["The host changed the policy of MPN associations."], true, true);
}
