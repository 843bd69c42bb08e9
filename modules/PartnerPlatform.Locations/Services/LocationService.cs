using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using PartnerPlatform.Locations.Handlers;
using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;
using YesSql;

namespace PartnerPlatform.Locations.Services;

public sealed class LocationService : ILocationService
{
    private readonly IContentManager _contentManager;
    private readonly ISession _session;
    private readonly ILocationStore _store;
    private readonly ILocationVerification _verification;
    private readonly IMpnIdSequence _sequence;
    private readonly IFeatureGate _gate;
    private readonly MpnDriftChecker _drift;
    private readonly IEnumerable<ILocationHandler> _handlers;
    private readonly IEnumerable<ILocationDependents> _dependents;
    private readonly IClock _clock;

    public LocationService(
        IContentManager contentManager,
        ISession session,
        ILocationStore store,
        ILocationVerification verification,
        IMpnIdSequence sequence,
        IFeatureGate gate,
        MpnDriftChecker drift,
        IEnumerable<ILocationHandler> handlers,
        IEnumerable<ILocationDependents> dependents,
        IClock clock)
    {
        _contentManager = contentManager;
        _session = session;
        _store = store;
        _verification = verification;
        _sequence = sequence;
        _gate = gate;
        _drift = drift;
        _handlers = handlers;
        _dependents = dependents;
        _clock = clock;
    }

    public async Task<LocationOutcome> CreateAsync(ContentItem account, LocationDetails details, MpnActor actor)
    {
        var result = (await _gate.CheckAsync(account, PartnerFeature.AddLocations)).And(Evaluate(details));
        var problem = await FindProblemAsync(account, null, details);
        if (!result.IsAllowed || problem != LocationProblem.None)
        {
            return new LocationOutcome(null, result, problem);
        }

        var location = await _store.NewAsync();
        var part = location.Location();
        part.AccountId = account.ContentItemId;
        part.Revision = part.Revision.Next(_clock.UtcNow, actor.Name);
        Apply(location, part, details);
        await _contentManager.CreateAsync(location, VersionOptions.Published);
        return await CommitAsync(location, new LocationContext { Location = location, IsNew = true, Actor = actor }, result);
    }

    public async Task<LocationOutcome> EditAsync(
        ContentItem account, ContentItem location, LocationDetails details, string? etag, MpnActor actor)
    {
        var part = location.Location();
        var result = ProfileEditor.CheckRevision(part.Revision, etag).And(Evaluate(details));
        var problem = LocationStates.IsEditable(part)
            ? await FindProblemAsync(account, location.ContentItemId, details)
            : LocationProblem.NotEditable;
        if (!result.IsAllowed || problem != LocationProblem.None)
        {
            return new LocationOutcome(location, result, problem);
        }

        var before = part.Status;
        var changes = LocationDiff.Compare(part.ToDetails(), details);
        part.Revision = part.Revision.Next(_clock.UtcNow, actor.Name);
        var move = Move(part, changes.FirstOrDefault(change => change.Field == LocationDiff.Country), actor);
        Apply(location, part, details);
        if (move == LocationEvent.Move)
        {
            await _verification.StartAsync(location);
        }

        var context = new LocationContext
        {
            Location = location,
            Event = move,
            Before = before,
            Changes = changes,
            Actor = actor,
        };
        return await CommitAsync(location, context, result);
    }

    public async Task<LocationOutcome> SubmitAsync(ContentItem account, ContentItem location, MpnActor actor)
    {
        var part = location.Location();
        var gate = await _gate.CheckAsync(account, PartnerFeature.AddLocations);
        if (!gate.IsAllowed)
        {
            return new LocationOutcome(location, gate);
        }

        var facts = new LocationFacts { Evaluation = Evaluate(part.ToDetails()) };
        return await FireAsync(location, LocationEvent.Submit, facts, actor, async () =>
        {
            SetSubmitted(part, actor);
            await _verification.StartAsync(location);
        });
    }

    public Task<LocationOutcome> DiscardAsync(ContentItem location, MpnActor actor) => FireAsync(
        location, LocationEvent.Discard, new LocationFacts { HasMpnId = location.Location().MpnId is not null }, actor, () => Task.CompletedTask);

    public async Task<LocationOutcome> VerifyAsync(ContentItem location, MpnActor actor)
    {
        var part = location.Location();
        var facts = new LocationFacts();
        var expected = LocationMachine.Table.Fire(part.Status, LocationEvent.Verify, facts);

        // Taken before anything is written, since the sequence writes on its own.
        var id = part.MpnId;
        if (expected.IsAllowed && id is null)
        {
            id = (await _sequence.NextAsync())?.Value;
            if (id is null)
            {
                return new LocationOutcome(location, RuleResult.Allowed, LocationProblem.NoMpnIdLeft);
            }
        }

        return await FireAsync(location, LocationEvent.Verify, facts, actor, () =>
        {
            part.MpnId = id;
            part.VerifiedCountry = null;
            part.Decision = Decide(null, actor);
            return Task.CompletedTask;
        });
    }

    public Task<LocationOutcome> FailVerificationAsync(ContentItem location, DecisionReason? reason, MpnActor actor) =>
        DecideAsync(location, LocationEvent.FailVerification, reason, actor);

    public Task<LocationOutcome> SuspendAsync(ContentItem location, DecisionReason? reason, MpnActor actor) =>
        DecideAsync(location, LocationEvent.Suspend, reason, actor);

    public Task<LocationOutcome> ReinstateAsync(ContentItem location, MpnActor actor) =>
        DecideAsync(location, LocationEvent.Reinstate, null, actor);

    public Task<LocationOutcome> RequestDeletionAsync(ContentItem location, string? acknowledgement, MpnActor actor)
    {
        var facts = new LocationFacts { Acknowledgement = acknowledgement };
        var wasSuspended = location.Location().Status == LocationStatus.Suspended;
        return FireAsync(location, LocationEvent.RequestDeletion, facts, actor, () =>
        {
            var part = location.Location();
            part.Acknowledgement = acknowledgement?.Trim();
            part.WasSuspended = wasSuspended;
            return Task.CompletedTask;
        });
    }

    public Task<LocationOutcome> WithdrawDeletionAsync(ContentItem location, MpnActor actor) =>
        FireAsync(location, LocationEvent.WithdrawDeletion, new LocationFacts { WasSuspended = location.Location().WasSuspended }, actor, () => Task.CompletedTask);

    public Task<LocationOutcome> RefuseDeletionAsync(ContentItem location, DecisionReason? reason, MpnActor actor) =>
        DecideAsync(location, LocationEvent.RefuseDeletion, reason, actor);

    public async Task<LocationOutcome> DeleteAsync(ContentItem location, MpnActor actor)
    {
        var count = 0;
        foreach (var dependents in _dependents)
        {
            count += await dependents.CountAsync(location);
        }

        var facts = new LocationFacts { Dependents = count };
        return await FireAsync(location, LocationEvent.Delete, facts, actor, () => Task.CompletedTask);
    }

    private Task<LocationOutcome> DecideAsync(ContentItem location, LocationEvent trigger, DecisionReason? reason, MpnActor actor) =>
        FireAsync(location, trigger, new LocationFacts { Reason = reason, WasSuspended = location.Location().WasSuspended }, actor, () =>
        {
            location.Location().Decision = Decide(reason, actor);
            return Task.CompletedTask;
        });

    // An active location was verified where it is: elsewhere it is to be verified anew, and back there it isn't.
    private LocationEvent? Move(PartnerLocationPart part, DetailChange? change, MpnActor actor)
    {
        if (change is null || part.Status == LocationStatus.Draft)
        {
            return null;
        }

        var isBack = part.VerifiedCountry is not null && part.VerifiedCountry == change.After;
        var trigger = part.Status == LocationStatus.Active ? LocationEvent.Move : LocationEvent.MoveBack;
        var transition = LocationMachine.Table.Fire(part.Status, trigger, new LocationFacts { IsBack = isBack });
        if (!transition.IsAllowed)
        {
            return null;
        }

        part.Status = transition.State;
        if (trigger == LocationEvent.Move)
        {
            part.VerifiedCountry = change.Before;
            SetSubmitted(part, actor);
        }
        else
        {
            part.VerifiedCountry = null;
        }

        return trigger;
    }

    private void SetSubmitted(PartnerLocationPart part, MpnActor actor)
    {
        part.SubmittedBy = actor.Name;
        part.SubmittedUtc = _clock.UtcNow;
        part.Decision = null;
    }

    private HostDecision Decide(DecisionReason? reason, MpnActor actor) => new()
    {
        ReasonCode = reason?.Code,
        English = reason?.EnglishText,
        French = reason?.FrenchText,
        DecidedBy = actor.Name,
        DecidedUtc = _clock.UtcNow,
    };

    private async Task<LocationOutcome> FireAsync(
        ContentItem location, LocationEvent trigger, LocationFacts facts, MpnActor actor, Func<Task> applyAsync)
    {
        var part = location.Location();
        var before = part.Status;
        var transition = LocationMachine.Table.Fire(before, trigger, facts);
        if (!transition.IsAllowed)
        {
            return new LocationOutcome(location, transition.Result);
        }

        part.Status = transition.State;
        part.Revision = part.Revision.Next(_clock.UtcNow, actor.Name);
        await applyAsync();
        location.Apply(nameof(PartnerLocationPart), part);
        var context = new LocationContext { Location = location, Event = trigger, Before = before, Actor = actor };
        return await CommitAsync(location, context, transition.Result);
    }

    private static RuleResult Evaluate(LocationDetails details) => LocationRules.Evaluate(details, CountryDirectory.Default);

    private async Task<LocationProblem> FindProblemAsync(ContentItem account, string? locationId, LocationDetails details) =>
        await _store.IsNameTakenAsync(account.ContentItemId, details.Name, locationId) ? LocationProblem.NameTaken : LocationProblem.None;

    private static void Apply(ContentItem location, PartnerLocationPart part, LocationDetails details)
    {
        part.Name = details.Name;
        part.LegalEntityName = details.LegalEntityName;
        part.Address = AddressRules.Normalize(details.Address, CountryDirectory.Default);
        part.PrimaryContact = details.PrimaryContact;
        location.DisplayText = details.Name;
        location.Apply(nameof(PartnerLocationPart), part);
    }

    private async Task<LocationOutcome> CommitAsync(ContentItem location, LocationContext context, RuleResult result)
    {
        try
        {
            await _session.SaveAsync(location, checkConcurrency: !context.IsNew);

            // Here and not in a query of a handler, whose exceptions are logged and lost.
            await _session.FlushAsync();
            if (!context.IsNew)
            {
                await _contentManager.UpdateAsync(location);
                await _drift.CheckLocationAsync(location);
            }

            foreach (var handler in _handlers)
            {
                await handler.ChangedAsync(context);
            }

            await _session.SaveChangesAsync();
            return new LocationOutcome(location, result);
        }
        catch (ConcurrencyException)
        {
            await _session.CancelAsync();
            var stored = await StoredState.ReadAsync((ILocationStore store) => store.GetAsync(location.ContentItemId));
            return new LocationOutcome(null, ChangedMeanwhile((stored ?? location).Location().Revision));
        }
        catch (DbException)
        {
            // Of two requests with one name the unique key lets the first one through.
            await _session.CancelAsync();
            var part = location.Location();
            if (!await StoredState.ReadAsync((ILocationStore store) => store.IsNameTakenAsync(part.AccountId!, part.Name, location.ContentItemId)))
            {
                throw;
            }

            return new LocationOutcome(null, RuleResult.Allowed, LocationProblem.NameTaken);
        }
    }

    private RuleResult ChangedMeanwhile(ProfileRevision revision) =>
        GeneralRules.ChangedMeanwhile(revision.ModifiedBy, new DateTimeOffset(revision.ModifiedUtc ?? _clock.UtcNow, TimeSpan.Zero));
}
