using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using PartnerPlatform.Locations.Handlers;
using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;
using YesSql;

namespace PartnerPlatform.Locations.Services;

/// <summary>Writes the steps of associations as the machine allows them, and tells the handlers. It commits nothing.</summary>
public sealed class AssociationWriter
{
    private readonly IContentManager _contentManager;
    private readonly ISession _session;
    private readonly IEnumerable<IMpnAssociationHandler> _handlers;
    private readonly AssociationNotes _notes;
    private readonly SiteDates _dates;
    private readonly IClock _clock;

    public AssociationWriter(
        IContentManager contentManager,
        ISession session,
        IEnumerable<IMpnAssociationHandler> handlers,
        AssociationNotes notes,
        SiteDates dates,
        IClock clock)
    {
        _contentManager = contentManager;
        _session = session;
        _handlers = handlers;
        _notes = notes;
        _dates = dates;
        _clock = clock;
    }

    /// <summary>Whether the machine lets a draft with this evaluation be submitted, given what the account has already.</summary>
    public RuleResult CheckSubmit(IReadOnlyList<ContentItem> existing, string? mpnId, RuleResult evaluation, MpnPolicy policy)
    {
        MpnId.TryParse(mpnId, out var id);
        var waiting = existing.FirstOrDefault(item =>
            item.Association() is { State: AssociationState.Requested or AssociationState.AwaitingApproval } part
            && (policy.IsExclusive || part.MpnId == id.Value));
        var state = waiting?.Association().State ?? AssociationState.Draft;
        return AssociationMachine.Table.Fire(state, AssociationEvent.Submit, new AssociationFacts { Evaluation = evaluation }).Result;
    }

    public async Task<IReadOnlyList<ContentItem>> CreateAsync(IReadOnlyList<AssociationRequestStep> requests, MpnPolicy policy, MpnActor actor)
    {
        var associations = new List<ContentItem>();
        foreach (var request in requests)
        {
            var association = await CreateAsync(request, policy, actor);
            associations.Add(association);
            if (!policy.Settings.NeedsApproval)
            {
                var facts = new AssociationFacts { Evaluation = request.Evaluation };
                var transition = AssociationMachine.Table.Fire(AssociationState.Requested, AssociationEvent.AutoApprove, facts);
                await ApplyAsync(association, AssociationEvent.AutoApprove, transition, actor, reason: null, request.Replaced);
            }
        }

        return associations;
    }

    /// <summary>Takes an allowed step; with a replaced association, that one ends first, so that its keys are free.</summary>
    public async Task ApplyAsync(
        ContentItem association,
        AssociationEvent trigger,
        TransitionResult<AssociationState> transition,
        MpnActor actor,
        DecisionReason? reason,
        ContentItem? replaced)
    {
        if (replaced is not null)
        {
            await EndReplacedAsync(replaced, association, actor);
        }

        var part = association.Association();
        var before = part.State;
        part.State = transition.State;
        SetDecision(part, trigger, reason, actor);
        SetReview(part, before);
        SetEnd(part);
        await SaveAsync(association, part);
        await NotifyAsync(new MpnAssociationContext
        {
            Association = association,
            Event = trigger,
            Before = before,
            Effects = transition.Effects,
            Replaced = replaced,
            Actor = actor,
            UtcNow = _clock.UtcNow,
        });
    }

    /// <summary>Marks an association in force whose location and tenant don't fit any more.</summary>
    public async Task MarkForReviewAsync(ContentItem association, AssociationFinding finding, TimeSpan gracePeriod)
    {
        var part = association.Association();
        SetCountries(part, finding);
        part.ReviewSinceUtc = _clock.UtcNow;
        part.GraceEndsUtc = await _dates.EndOfDayAsync(_clock.UtcNow + gracePeriod);
        part.RemindersSent = [];
        part.Problems = ReadNotes(part, finding);
        association.Apply(nameof(AssociationPart), part);
        var transition = AssociationMachine.Table.Fire(part.State, AssociationEvent.DetectDrift, new AssociationFacts());
        await ApplyAsync(association, AssociationEvent.DetectDrift, transition, MpnActor.System, reason: null, replaced: null);
    }

    /// <summary>Puts an association in force again whose location and tenant fit.</summary>
    public async Task ResolveAsync(ContentItem association, AssociationFinding finding)
    {
        var part = association.Association();
        SetCountries(part, finding);
        association.Apply(nameof(AssociationPart), part);
        var transition = AssociationMachine.Table.Fire(part.State, AssociationEvent.Resolve, new AssociationFacts());
        await ApplyAsync(association, AssociationEvent.Resolve, transition, MpnActor.System, reason: null, replaced: null);
    }

    /// <summary>Keeps up to date where location and tenant are, and why that needs review; it is no step of its own.</summary>
    public async Task UpdateAsync(ContentItem association, AssociationFinding finding)
    {
        var part = association.Association();
        var notes = ReadNotes(part, finding);
        if (finding.HasMoved || !part.Problems.SequenceEqual(notes))
        {
            SetCountries(part, finding);
            part.Problems = notes;
            await SaveAsync(association, part);
        }
    }

    /// <summary>Ends an association whose place another one takes.</summary>
    public async Task EndReplacedAsync(ContentItem replaced, ContentItem replacement, MpnActor actor)
    {
        var part = replaced.Association();
        var before = part.State;
        var trigger = before == AssociationState.Active ? AssociationEvent.ActivateReplacement : AssociationEvent.Dissociate;
        var transition = AssociationMachine.Table.Fire(before, trigger, new AssociationFacts { HasReplacement = true });
        part.State = transition.State;
        SetReview(part, before);
        SetEnd(part);
        await SaveAsync(replaced, part);
        if (trigger == AssociationEvent.Dissociate)
        {
            await NotifyAsync(new MpnAssociationContext
            {
                Association = replaced,
                Event = trigger,
                Before = before,
                Effects = transition.Effects,
                Replacement = replacement,
                Actor = actor,
                UtcNow = _clock.UtcNow,
            });
        }
    }

    private RuleNote[] ReadNotes(AssociationPart part, AssociationFinding finding) => _notes.Describe(
        finding.Problems,
        part.MpnId,
        finding.LocationCountry != part.LocationCountryAtDecision,
        finding.LocationCountry,
        finding.TenantCountry);

    private static void SetCountries(AssociationPart part, AssociationFinding finding)
    {
        part.TenantCountry = finding.TenantCountry ?? part.TenantCountry;
        part.LocationCountry = finding.LocationCountry ?? part.LocationCountry;
    }

    private async Task<ContentItem> CreateAsync(AssociationRequestStep request, MpnPolicy policy, MpnActor actor)
    {
        var association = await _contentManager.NewAsync(LocationContentTypes.MpnAssociation);
        var account = request.Account.Account();
        var mpnId = request.Location.MpnId.Value;
        var row = await _session.QueryIndex<PartnerLocationIndex>(index => index.MpnId == mpnId).FirstOrDefaultAsync();
        var part = association.Association();
        part.AccountId = request.Account.ContentItemId;
        part.TenantId = account.TenantId;
        part.LocationId = row!.LocationId;
        part.MpnId = mpnId;
        part.State = policy.Settings.NeedsApproval ? AssociationState.AwaitingApproval : AssociationState.Requested;
        part.IsExclusive = policy.IsExclusive;
        part.TenantCountryAtDecision = account.Country;
        part.LocationCountryAtDecision = row.Country;
        part.TenantCountry = account.Country;
        part.LocationCountry = row.Country;
        part.CountryDataVersion = CountryDirectory.Default.DataVersion;
        part.PolicyVersion = policy.Settings.PolicyVersion;
        part.RequestedBy = actor.Name;
        part.RequestedUtc = _clock.UtcNow;
        part.SupersedesId = request.Replaced?.ContentItemId;
        association.DisplayText = mpnId;
        association.Apply(nameof(AssociationPart), part);
        await _contentManager.CreateAsync(association, VersionOptions.Published);
        await _session.FlushAsync();
        await NotifyAsync(new MpnAssociationContext
        {
            Association = association,
            Event = AssociationEvent.Submit,
            Before = AssociationState.Draft,
            Effects = ["FreezeCountries"],
            Actor = actor,
            UtcNow = _clock.UtcNow,
        });
        return association;
    }

    private void SetDecision(AssociationPart part, AssociationEvent trigger, DecisionReason? reason, MpnActor actor)
    {
        if (trigger is AssociationEvent.Approve or AssociationEvent.AutoApprove or AssociationEvent.Refuse)
        {
            part.Decision = new HostDecision
            {
                ReasonCode = reason?.Code,
                English = reason?.EnglishText,
                French = reason?.FrenchText,
                DecidedBy = trigger == AssociationEvent.AutoApprove ? MpnActor.System.Name : actor.Name,
                DecidedUtc = _clock.UtcNow,
            };
        }
    }

    private static void SetReview(AssociationPart part, AssociationState before)
    {
        if (before is AssociationState.NeedsReview or AssociationState.Suspended
            && part.State is not (AssociationState.NeedsReview or AssociationState.Suspended))
        {
            part.ReviewSinceUtc = null;
            part.GraceEndsUtc = null;
            part.RemindersSent = [];
            part.Problems = [];
        }
    }

    private void SetEnd(AssociationPart part)
    {
        if (AssociationMachine.Table.IsTerminal(part.State))
        {
            part.EndedUtc = _clock.UtcNow;
        }
    }

    private async Task SaveAsync(ContentItem association, AssociationPart part)
    {
        association.Apply(nameof(AssociationPart), part);
        await _session.SaveAsync(association, checkConcurrency: true);

        // Here and not in a query of a handler, whose exceptions are logged and lost.
        await _session.FlushAsync();
        await _contentManager.UpdateAsync(association);
    }

    private async Task NotifyAsync(MpnAssociationContext context)
    {
        foreach (var handler in _handlers)
        {
            await (context.After switch
            {
                AssociationState.Requested or AssociationState.AwaitingApproval => handler.RequestedAsync(context),
                AssociationState.Active when context.Event == AssociationEvent.Resolve => handler.ResolvedAsync(context),
                AssociationState.Active => handler.AssociatedAsync(context),
                AssociationState.Rejected => handler.RefusedAsync(context),
                AssociationState.Cancelled => handler.CancelledAsync(context),
                AssociationState.NeedsReview => handler.NeedsReviewAsync(context),
                AssociationState.Suspended => handler.SuspendedAsync(context),
                AssociationState.Dissociated => handler.DissociatedAsync(context),
                _ => Task.CompletedTask,
            });
        }
    }
}
