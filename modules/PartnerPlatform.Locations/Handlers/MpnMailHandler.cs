using PartnerPlatform.Locations.Services;

namespace PartnerPlatform.Locations.Handlers;

/// <summary>Tells the admins of the partner account by mail.</summary>
public sealed class MpnMailHandler : MpnAssociationHandler
{
    private readonly MpnMailer _mailer;

    public MpnMailHandler(MpnMailer mailer)
    {
        _mailer = mailer;
    }

    public override Task AssociatedAsync(MpnAssociationContext context) => _mailer.TellAssociatedAsync(context.Part);

    public override Task RefusedAsync(MpnAssociationContext context) => _mailer.TellRefusedAsync(context.Part);

    public override Task NeedsReviewAsync(MpnAssociationContext context) => _mailer.TellNeedsReviewAsync(context.Part);

    public override Task ResolvedAsync(MpnAssociationContext context) => _mailer.TellResolvedAsync(context.Part);

    public override Task SuspendedAsync(MpnAssociationContext context) => _mailer.TellSuspendedAsync(context.Part);

    public override Task DissociatedAsync(MpnAssociationContext context) => _mailer.TellDissociatedAsync(context.Part);
}
