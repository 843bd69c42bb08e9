namespace PartnerPlatform.Locations.Handlers;

/// <summary>
/// Is told of each step of an association before it is committed: what it does is part of the same transaction.
/// Derive from <see cref="MpnAssociationHandler"/> to answer some steps only.
/// </summary>
public interface IMpnAssociationHandler
{
    /// <summary>A partner asked for the association; it may still have to be decided.</summary>
    Task RequestedAsync(MpnAssociationContext context);

    /// <summary>It is in force (<c>mpn.associated</c>, or <c>mpn.updated</c> when <see cref="MpnAssociationContext.Replaced"/> is set).</summary>
    Task AssociatedAsync(MpnAssociationContext context);

    /// <summary>The host refused it.</summary>
    Task RefusedAsync(MpnAssociationContext context);

    /// <summary>The partner took the request back.</summary>
    Task CancelledAsync(MpnAssociationContext context);

    /// <summary>Location and tenant don't fit any more (<c>mpn.needs_review</c>).</summary>
    Task NeedsReviewAsync(MpnAssociationContext context);

    /// <summary>The review was resolved: it is in force again.</summary>
    Task ResolvedAsync(MpnAssociationContext context);

    /// <summary>The review wasn't resolved in time: the features that need it are blocked.</summary>
    Task SuspendedAsync(MpnAssociationContext context);

    /// <summary>It ended without a replacement, or in favor of one while it needed review (<c>mpn.dissociated</c>).</summary>
    Task DissociatedAsync(MpnAssociationContext context);
}
