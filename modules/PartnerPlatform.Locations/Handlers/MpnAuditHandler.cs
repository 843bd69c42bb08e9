using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.Services;

namespace PartnerPlatform.Locations.Handlers;

/// <summary>Keeps the history of each association.</summary>
public sealed class MpnAuditHandler : MpnAssociationHandler
{
    private readonly MpnAuditLog _log;

    public MpnAuditHandler(MpnAuditLog log)
    {
        _log = log;
    }

    public override Task RequestedAsync(MpnAssociationContext context) => _log.RecordStepAsync(MpnAuditNames.Requested, context);

    public override Task AssociatedAsync(MpnAssociationContext context) =>
        _log.RecordStepAsync(context.Replaced is null ? MpnAuditNames.Associated : MpnAuditNames.Updated, context);

    public override Task RefusedAsync(MpnAssociationContext context) => _log.RecordStepAsync(MpnAuditNames.Refused, context);

    public override Task CancelledAsync(MpnAssociationContext context) => _log.RecordStepAsync(MpnAuditNames.Cancelled, context);

    public override Task NeedsReviewAsync(MpnAssociationContext context) => _log.RecordStepAsync(MpnAuditNames.NeedsReview, context);

    public override Task ResolvedAsync(MpnAssociationContext context) => _log.RecordStepAsync(MpnAuditNames.Resolved, context);

    public override Task SuspendedAsync(MpnAssociationContext context) => _log.RecordStepAsync(MpnAuditNames.Suspended, context);

    public override Task DissociatedAsync(MpnAssociationContext context) => _log.RecordStepAsync(MpnAuditNames.Dissociated, context);
}
