using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using PartnerPlatform.Locations.Handlers;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Audit;

/// <summary>Records each change of a location in the audit trail, under the id of its content item.</summary>
public sealed class LocationAuditHandler : ILocationHandler
{
    private readonly IAuditTrailManager _auditTrail;
    private readonly IHttpContextAccessor _httpContextAccessor;

    public LocationAuditHandler(IAuditTrailManager auditTrail, IHttpContextAccessor httpContextAccessor)
    {
        _auditTrail = auditTrail;
        _httpContextAccessor = httpContextAccessor;
    }

    public async Task ChangedAsync(LocationContext context)
    {
        if (context is { Event: null, IsNew: false, Changes.Count: 0 })
        {
            return;
        }

        await _auditTrail.RecordEventAsync(new AuditTrailContext<LocationAuditData>(
            LocationAudit.NameOf(context),
            LocationAudit.Category,
            context.Location.ContentItemId,
            FindUserId(context.Actor.Name),
            context.Actor.UserName,
            Describe(context)));
    }

    private string? FindUserId(string userName)
    {
        var user = _httpContextAccessor.HttpContext?.User;
        return user?.Identity?.Name == userName ? user.FindFirstValue(ClaimTypes.NameIdentifier) : null;
    }

    private static LocationAuditData Describe(LocationContext context)
    {
        var part = context.Part;
        var data = new LocationAuditData
        {
            AccountId = part.AccountId,
            LocationId = context.Location.ContentItemId,
            Name = part.Name,
            MpnId = part.MpnId,
            Before = context.IsNew ? null : context.Before.ToString(),
            After = context.After.ToString(),
            Changes = [.. context.Changes.Select(change => new LocationAuditChange { Field = change.Field, Before = change.Before, After = change.After })],
        };
        if (context.Event is LocationEvent.FailVerification or LocationEvent.Suspend or LocationEvent.RefuseDeletion)
        {
            data.ReasonCode = part.Decision?.ReasonCode?.ToString();
            data.EnglishReason = part.Decision?.English;
            data.FrenchReason = part.Decision?.French;
        }

        if (context.Event == LocationEvent.RequestDeletion)
        {
            data.Acknowledgement = part.Acknowledgement;
        }

        return data;
    }
}
