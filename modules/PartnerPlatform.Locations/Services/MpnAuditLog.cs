using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Entities;
using PartnerPlatform.Locations.Handlers;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Profiles.Security;
using PartnerPlatform.Profiles.Services;
using YesSql;
using ISession = YesSql.ISession;

namespace PartnerPlatform.Locations.Services;

/// <summary>Writes what happens to associations to the audit trail, in the transaction of what happens, and reads it.</summary>
public sealed class MpnAuditLog
{
    private const int PageSize = 200;

    private readonly IAuditTrailManager _auditTrail;
    private readonly ISession _session;
    private readonly IHttpContextAccessor _httpContextAccessor;

    public MpnAuditLog(IAuditTrailManager auditTrail, ISession session, IHttpContextAccessor httpContextAccessor)
    {
        _auditTrail = auditTrail;
        _session = session;
        _httpContextAccessor = httpContextAccessor;
    }

    public Task RecordStepAsync(string name, MpnAssociationContext context)
    {
        var part = context.Part;
        var data = new MpnAuditEvent
        {
            AccountId = part.AccountId!,
            AssociationId = context.Association.ContentItemId,
            TenantId = part.TenantId ?? string.Empty,
            LocationId = part.LocationId ?? string.Empty,
            MpnId = part.MpnId ?? string.Empty,
            Before = context.Before,
            After = context.After,
            Event = context.Event,
            TenantCountry = part.TenantCountry ?? part.TenantCountryAtDecision,
            LocationCountry = part.LocationCountry ?? part.LocationCountryAtDecision,
            ReasonEnglish = name == MpnAuditNames.Refused ? part.Decision?.English : null,
            ReasonFrench = name == MpnAuditNames.Refused ? part.Decision?.French : null,
            ReplacedMpnId = context.Replaced?.Association().MpnId,
            Actor = context.Actor.Name,
            IsByHost = Find(context.Actor) is { } user && user.GetPartnerAccountId() != part.AccountId,
            Problems = [.. part.Problems],
        };
        return RecordAsync(name, part.AccountId!, context.Actor, data);
    }

    public Task RecordTenantCountryAsync(ContentItem account, string? before, string reason, MpnActor actor)
    {
        var part = account.Account();
        var data = new TenantCountryAuditEvent
        {
            AccountId = account.ContentItemId,
            TenantId = part.TenantId,
            Before = before,
            After = part.Country,
            Reason = reason,
        };
        return RecordAsync(MpnAuditNames.TenantCountryCorrected, account.ContentItemId, actor, data);
    }

    public Task RecordPolicyAsync(int policyVersion, IReadOnlyList<DetailChange> changes, MpnActor actor)
    {
        var data = new MpnPolicyAuditEvent { PolicyVersion = policyVersion, Changes = [.. changes] };
        return RecordAsync(MpnAuditNames.PolicyChanged, MpnAuditNames.Category, actor, data);
    }

    /// <summary>What happened to an association, the latest first, with corrections of the country of its tenant.</summary>
    public async Task<IReadOnlyList<AuditTrailEvent>> ListAsync(string accountId, string associationId)
    {
        var found = new List<AuditTrailEvent>();
        for (var skip = 0; found.Count < PageSize; skip += PageSize)
        {
            var events = (await Query(accountId).Skip(skip).Take(PageSize).ListAsync()).ToArray();
            found.AddRange(events.Where(item => !item.TryGet<MpnAuditEvent>(out var step) || step.AssociationId == associationId));
            if (events.Length < PageSize)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>What happened last to the associations of an account.</summary>
    public Task<AuditTrailEvent?> FindLastAsync(string accountId) => Query(accountId).FirstOrDefaultAsync();

    private IQuery<AuditTrailEvent> Query(string accountId) => _session
        .Query<AuditTrailEvent, AuditTrailEventIndex>(
            index => index.CorrelationId == accountId && index.Category == MpnAuditNames.Category, AuditTrailEvent.Collection)
        .OrderByDescending(index => index.CreatedUtc)
        .ThenByDescending(index => index.Id);

    private Task RecordAsync<TEvent>(string name, string correlationId, MpnActor actor, TEvent data)
        where TEvent : class, new()
    {
        var userId = Find(actor)?.FindFirstValue(ClaimTypes.NameIdentifier);
        return _auditTrail.RecordEventAsync(new AuditTrailContext<TEvent>(
            name, MpnAuditNames.Category, correlationId, userId ?? string.Empty, actor.UserName, data));
    }

    private ClaimsPrincipal? Find(MpnActor actor) =>
        _httpContextAccessor.HttpContext?.User is { } user && user.Identity?.Name == actor.Name ? user : null;
}
