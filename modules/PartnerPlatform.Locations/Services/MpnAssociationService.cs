using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using PartnerPlatform.Locations.Handlers;
using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;
using YesSql;

namespace PartnerPlatform.Locations.Services;

public sealed class MpnAssociationService : IMpnAssociationService
{
    private readonly IContentManager _contentManager;
    private readonly ISession _session;
    private readonly IPartnerAccountStore _accounts;
    private readonly MpnPolicyProvider _policies;
    private readonly MpnDirectoryReader _directory;
    private readonly AssociationWriter _writer;
    private readonly IEnumerable<ILocationDependents> _dependents;
    private readonly ILocationStore _locations;
    private readonly IClock _clock;

    public MpnAssociationService(
        IContentManager contentManager,
        ISession session,
        IPartnerAccountStore accounts,
        MpnPolicyProvider policies,
        MpnDirectoryReader directory,
        AssociationWriter writer,
        IEnumerable<ILocationDependents> dependents,
        ILocationStore locations,
        IClock clock)
    {
        _contentManager = contentManager;
        _session = session;
        _accounts = accounts;
        _policies = policies;
        _directory = directory;
        _writer = writer;
        _dependents = dependents;
        _locations = locations;
        _clock = clock;
    }

    public async Task<IReadOnlyList<ContentItem>> ListOpenAsync(string accountId) =>
    [
        .. await _session
            .Query<ContentItem, MpnAssociationIndex>(index => index.AccountId == accountId && index.EndedUtc == null)
            .OrderByDescending(index => index.RequestedUtc)
            .ThenByDescending(index => index.Id)
            .ListAsync(),
    ];

    public Task<ContentItem?> FindLastAsync(string accountId) => _session
        .Query<ContentItem, MpnAssociationIndex>(index => index.AccountId == accountId)
        .OrderByDescending(index => index.RequestedUtc)
        .ThenByDescending(index => index.Id)
        .FirstOrDefaultAsync();

    public async Task<ContentItem?> GetAsync(string? associationId)
    {
        var item = IndexText.IsKey(associationId) ? await _contentManager.GetAsync(associationId) : null;
        return item?.ContentType == LocationContentTypes.MpnAssociation ? item : null;
    }

    public async Task<AssociationState> GetStateAsync(string accountId)
    {
        var rows = await _session.QueryIndex<MpnAssociationIndex>(index => index.AccountId == accountId && index.EndedUtc == null).ListAsync();
        return rows
            .Select(row => Enum.Parse<AssociationState>(row.State!))
            .OrderBy(Rank)
            .FirstOrDefault();
    }

    public async Task<IReadOnlyList<AssociationPreview>> PreviewAsync(
        ContentItem account, IReadOnlyCollection<PartnerLocationIndex> locations, MpnActor actor)
    {
        var policy = await _policies.GetAsync();
        var inForce = await _directory.ListInForceAsync(account.ContentItemId);
        var known = await _directory.DescribeAsync(locations);
        var directory = new MpnDirectory(known);
        return
        [
            .. known.Select(location => new AssociationPreview(
                location,
                Evaluate(account, location.MpnId.Value, inForce.Count > 0, inForce, directory, policy, actor))),
        ];
    }

    public async Task<RuleResult> EvaluateAsync(ContentItem account, string? mpnId, bool isUpdate, MpnActor actor)
    {
        var policy = await _policies.GetAsync();
        var inForce = await _directory.ListInForceAsync(account.ContentItemId);
        return Evaluate(account, mpnId, isUpdate, inForce, await _directory.ReadAsync(account, [mpnId]), policy, actor);
    }

    public async Task<AssociationOutcome> SubmitAsync(
        ContentItem account, IReadOnlyCollection<string?> mpnIds, bool isUpdate, MpnActor actor)
    {
        string?[] asked = mpnIds.Count == 0 ? [null] : [.. mpnIds.DistinctBy(text => MpnId.TryParse(text, out var id) ? id.Value : text)];
        var policy = await _policies.GetAsync();
        var all = await ListOpenAsync(account.ContentItemId);
        var inForce = await _directory.ListInForceAsync(account.ContentItemId);
        var directory = await _directory.ReadAsync(account, asked);
        var replaced = policy.IsExclusive ? FindReplaced(all, isUpdate) : null;

        var result = CheckSelection(account, asked, directory, policy);
        var requests = new List<AssociationRequestStep>();
        foreach (var mpnId in asked)
        {
            var evaluation = Evaluate(account, mpnId, isUpdate, inForce, directory, policy, actor);
            result = result.And(_writer.CheckSubmit(all, mpnId, evaluation, policy));
            if (result.IsAllowed && MpnId.TryParse(mpnId, out var id) && directory.Find(id) is { } location)
            {
                requests.Add(new AssociationRequestStep(account, location, evaluation, replaced));
            }
        }

        if (!result.IsAllowed)
        {
            return AssociationOutcome.Refused(result);
        }

        return await CommitAsync(
            account.ContentItemId,
            async () => await _writer.CreateAsync(requests, policy, actor),
            result,
            services => EvaluateAgainAsync(services, account.ContentItemId, asked, isUpdate, actor));
    }

    public Task<AssociationOutcome> CancelAsync(ContentItem association, MpnActor actor) =>
        FireAsync(association, AssociationEvent.Cancel, actor, new AssociationFacts());

    public async Task<AssociationOutcome> ApproveAsync(ContentItem association, MpnActor actor)
    {
        var part = association.Association();
        var account = await _accounts.GetAsync(part.AccountId)
            ?? throw new InvalidOperationException($"The account of the association {association.ContentItemId} is gone.");
        var replaced = part.SupersedesId is null ? null : await GetAsync(part.SupersedesId);
        var isReplacing = replaced?.Association().State is AssociationState.Active or AssociationState.NeedsReview or AssociationState.Suspended;
        var evaluation = await EvaluateAsync(account, part.MpnId, isReplacing, MpnActor.System);
        part.IsExclusive = (await _policies.GetAsync()).IsExclusive;
        association.Apply(nameof(AssociationPart), part);
        var facts = new AssociationFacts { Evaluation = evaluation };
        return await FireAsync(association, AssociationEvent.Approve, actor, facts, isReplacing ? replaced : null);
    }

    public Task<AssociationOutcome> RefuseAsync(ContentItem association, DecisionReason? reason, MpnActor actor) =>
        FireAsync(association, AssociationEvent.Refuse, actor, new AssociationFacts { Reason = reason });

    public async Task<AssociationOutcome> ResolveAsync(ContentItem association, MpnActor actor)
    {
        var evaluation = await EvaluateInForceAsync(association);
        return await FireAsync(association, AssociationEvent.Resolve, actor, new AssociationFacts { Evaluation = evaluation });
    }

    public async Task<AssociationOutcome> DissociateAsync(ContentItem association, MpnActor actor)
    {
        if (await CheckRoleAsync(association, actor) is { IsAllowed: false } refusal)
        {
            return AssociationOutcome.Refused(refusal);
        }

        var count = 0;
        if (await _locations.GetAsync(association.Association().LocationId) is { } location)
        {
            foreach (var dependents in _dependents.Where(item => item is not AssociationDependents))
            {
                count += await dependents.CountAsync(location);
            }
        }

        return await FireAsync(association, AssociationEvent.Dissociate, actor, new AssociationFacts { Dependents = count });
    }

    private async Task<RuleResult> EvaluateInForceAsync(ContentItem association)
    {
        var part = association.Association();
        if (await _accounts.GetAsync(part.AccountId) is not { } account)
        {
            return RuleResult.Allowed;
        }

        // The association itself is no reason against itself; another one in force is.
        var others = (await _directory.ListInForceAsync(account.ContentItemId)).Where(row => row.AssociationId != association.ContentItemId).ToArray();
        var policy = await _policies.GetAsync();
        var request = Describe(account, part.MpnId, isUpdate: false, others, policy, MpnActor.System);
        return MpnAssociationRules.EvaluateAgain(
            request, await _directory.ReadAsync(account, [part.MpnId]), CountryDirectory.Default, policy.Today, policy.Rules);
    }

    // Whoever may not associate with the tenant may not take its association away either: it couldn't be put back.
    private async Task<RuleResult> CheckRoleAsync(ContentItem association, MpnActor actor) =>
        actor.Roles is { } roles && await _accounts.GetAsync(association.Association().AccountId) is { } account
            ? GeneralRules.CheckRole(roles, MpnRoles.Get(account.Account(), (await _policies.GetAsync()).Settings))
            : RuleResult.Allowed;

    private static RuleResult Evaluate(
        ContentItem account,
        string? mpnId,
        bool isUpdate,
        IReadOnlyList<MpnAssociationIndex> inForce,
        IMpnDirectory directory,
        MpnPolicy policy,
        MpnActor actor)
    {
        var rules = policy.Rules with { Roles = MpnRoles.Get(account.Account(), policy.Settings) };
        return MpnAssociationRules.Evaluate(
            Describe(account, mpnId, isUpdate, inForce, policy, actor), directory, CountryDirectory.Default, policy.Today, rules);
    }

    private static AssociationRequest Describe(
        ContentItem account, string? mpnId, bool isUpdate, IReadOnlyList<MpnAssociationIndex> inForce, MpnPolicy policy, MpnActor actor)
    {
        MpnId.TryParse(mpnId, out var asked);
        var same = inForce.FirstOrDefault(row => row.MpnId == asked.Value);
        MpnId.TryParse(same?.MpnId ?? inForce.FirstOrDefault()?.MpnId, out var active);
        return new AssociationRequest
        {
            MpnId = mpnId,
            Tenant = MpnDirectoryReader.DescribeTenant(account, policy.Cloud.Cloud, active),
            AccountId = account.ContentItemId,
            Roles = actor.Roles,
            IsUpdate = isUpdate,
        };
    }

    private static RuleResult CheckSelection(ContentItem account, IReadOnlyCollection<string?> mpnIds, IMpnDirectory directory, MpnPolicy policy)
    {
        var selected = mpnIds
            .Select(text => MpnId.TryParse(text, out var id) ? directory.Find(id) : null)
            .OfType<MpnLocation>()
            .Distinct()
            .ToArray();
        return MpnAssociationRules.CheckSelection(
            MpnDirectoryReader.DescribeTenant(account, policy.Cloud.Cloud, default), selected, policy.Today, policy.Rules);
    }

    // What is suspended gives way to any other association: it can't come back beside it.
    private static ContentItem? FindReplaced(IReadOnlyList<ContentItem> all, bool isUpdate) => all
        .Where(item => item.Association().State is var state
            && (state == AssociationState.Suspended || (isUpdate && state is AssociationState.Active or AssociationState.NeedsReview)))
        .MinBy(item => Rank(item.Association().State));

    private static int Rank(AssociationState state) => state switch
    {
        AssociationState.Active => 0,
        AssociationState.NeedsReview => 1,
        AssociationState.Suspended => 2,
        AssociationState.AwaitingApproval => 3,
        AssociationState.Requested => 4,
        _ => 5,
    };

    private async Task<AssociationOutcome> FireAsync(
        ContentItem association, AssociationEvent trigger, MpnActor actor, AssociationFacts facts, ContentItem? replaced = null)
    {
        var part = association.Association();

        // The machine asks for a role of partners where a person of the host has a permission.
        var roles = actor.Roles ?? RoleMatrix.GetRoles(PartnerAction.AssociateMpnId);
        var asked = facts with { Actor = actor.Name, Requester = part.RequestedBy ?? string.Empty, Roles = roles };
        var transition = AssociationMachine.Table.Fire(part.State, trigger, asked);
        if (!transition.IsAllowed)
        {
            return AssociationOutcome.Refused(transition.Result);
        }

        return await CommitAsync(
            part.AccountId!,
            async () =>
            {
                await _writer.ApplyAsync(association, trigger, transition, actor, facts.Reason, replaced);
                return [association];
            },
            transition.Result,
            async services => await services.GetRequiredService<IPartnerAccountStore>().GetAsync(part.AccountId) is { } account
                ? await services.GetRequiredService<IMpnAssociationService>().EvaluateAsync(account, part.MpnId, part.SupersedesId is not null, MpnActor.System)
                : RuleResult.Allowed);
    }

    // The unique keys and the versions of documents decide between requests at the same moment: the later one is told what
    // the rules say now.
    private async Task<AssociationOutcome> CommitAsync(
        string accountId, Func<Task<IReadOnlyList<ContentItem>>> changeAsync, RuleResult result, Func<IServiceProvider, Task<RuleResult>> explainAsync)
    {
        try
        {
            var associations = await changeAsync();
            await _session.SaveChangesAsync();
            return new AssociationOutcome(associations, result);
        }
        catch (Exception exception) when (exception is DbException or ConcurrencyException)
        {
            await _session.CancelAsync();
            var now = await StoredState.ReadAsync(explainAsync);
            if (!now.IsAllowed)
            {
                return AssociationOutcome.Refused(now);
            }

            if (exception is ConcurrencyException)
            {
                return AssociationOutcome.Refused(await ReadOtherChangeAsync(accountId));
            }

            throw;
        }
    }

    private async Task<RuleResult> ReadOtherChangeAsync(string accountId)
    {
        var change = await StoredState.ReadAsync((MpnAuditLog log) => log.FindLastAsync(accountId));
        var user = MpnActor.IsSystem(change?.UserName) ? null : change?.UserName;
        return GeneralRules.ChangedMeanwhile(user, new DateTimeOffset(change?.CreatedUtc ?? _clock.UtcNow, TimeSpan.Zero));
    }

    private static async Task<RuleResult> EvaluateAgainAsync(
        IServiceProvider services, string accountId, IReadOnlyCollection<string?> mpnIds, bool isUpdate, MpnActor actor)
    {
        var result = RuleResult.Allowed;
        if (await services.GetRequiredService<IPartnerAccountStore>().GetAsync(accountId) is { } account)
        {
            var associations = services.GetRequiredService<IMpnAssociationService>();
            var writer = services.GetRequiredService<AssociationWriter>();
            var policy = await services.GetRequiredService<MpnPolicyProvider>().GetAsync();
            var all = await associations.ListOpenAsync(accountId);
            foreach (var mpnId in mpnIds)
            {
                var evaluation = await associations.EvaluateAsync(account, mpnId, isUpdate, actor);
                result = result.And(writer.CheckSubmit(all, mpnId, evaluation, policy));
            }
        }

        return result;
    }
}
