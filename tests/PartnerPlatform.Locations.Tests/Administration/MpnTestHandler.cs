using PartnerPlatform.Locations.Handlers;
using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Locations.Services;
using YesSql;

namespace PartnerPlatform.Locations.Tests.Administration;

/// <summary>A handler as a module would write one: it notes what it is told, and what its session sees at that moment.</summary>
public sealed class MpnTestHandler(MpnTestLog log, ISession session) : IMpnAssociationHandler
{
    public Task RequestedAsync(MpnAssociationContext context) => NoteAsync("Requested", context);

    public Task AssociatedAsync(MpnAssociationContext context) => NoteAsync(context.Replaced is null ? "Associated" : "Updated", context);

    public Task RefusedAsync(MpnAssociationContext context) => NoteAsync("Refused", context);

    public Task CancelledAsync(MpnAssociationContext context) => NoteAsync("Cancelled", context);

    public Task NeedsReviewAsync(MpnAssociationContext context) => NoteAsync("NeedsReview", context);

    public Task ResolvedAsync(MpnAssociationContext context) => NoteAsync("Resolved", context);

    public Task SuspendedAsync(MpnAssociationContext context) => NoteAsync("Suspended", context);

    public Task DissociatedAsync(MpnAssociationContext context) => NoteAsync("Dissociated", context);

    private async Task NoteAsync(string step, MpnAssociationContext context)
    {
        var part = context.Part;
        var associationId = context.Association.ContentItemId;
        var stored = await session.QueryIndex<MpnAssociationIndex>(index => index.AssociationId == associationId).FirstOrDefaultAsync();
        log.Steps.Enqueue((part.AccountId!, string.Join(
            ' ',
            step,
            part.MpnId,
            $"{context.Before}>{context.After}",
            $"stored:{stored?.State}",
            $"{part.TenantCountryAtDecision}/{part.LocationCountryAtDecision}",
            $"by:{context.Actor.Name}",
            $"replaces:{context.Replaced?.Association().MpnId}",
            $"problems:{string.Join(',', part.Problems.Select(problem => problem.RuleId))}")));
        if (log.Failing.ContainsKey(part.AccountId!))
        {
            throw new InvalidOperationException("The handler of the test fails.");
        }
    }
}
