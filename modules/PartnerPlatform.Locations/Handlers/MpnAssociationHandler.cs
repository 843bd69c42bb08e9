namespace PartnerPlatform.Locations.Handlers;

public abstract class MpnAssociationHandler : IMpnAssociationHandler
{
    public virtual Task RequestedAsync(MpnAssociationContext context) => Task.CompletedTask;

    public virtual Task AssociatedAsync(MpnAssociationContext context) => Task.CompletedTask;

    public virtual Task RefusedAsync(MpnAssociationContext context) => Task.CompletedTask;

    public virtual Task CancelledAsync(MpnAssociationContext context) => Task.CompletedTask;

    public virtual Task NeedsReviewAsync(MpnAssociationContext context) => Task.CompletedTask;

    public virtual Task ResolvedAsync(MpnAssociationContext context) => Task.CompletedTask;

    public virtual Task SuspendedAsync(MpnAssociationContext context) => Task.CompletedTask;

    public virtual Task DissociatedAsync(MpnAssociationContext context) => Task.CompletedTask;
}
