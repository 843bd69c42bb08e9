using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.AuditTrail.ViewModels;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using YesSql;

namespace OrchardCore.AuditTrail.Services;

internal sealed class DefaultAuditTrailAdminListQueryService(
    ISession session,
    IClock clock,
    ILocalClock localClock,
    ILookupNormalizer keyNormalizer,
    AuditTrailChoices choices,
    INotifier notifier,
    IHtmlLocalizer<DefaultAuditTrailAdminListQueryService> htmlLocalizer) : IAuditTrailAdminListQueryService
{
    private readonly IHtmlLocalizer H = htmlLocalizer;

    public async Task<AuditTrailEventQueryResult> QueryAsync(int page, int pageSize, AuditTrailIndexOptions options)
    {
        var filter = AuditTrailFilter.Parse(options.SearchText);

        if (options.CorrelationIdFromRoute)
        {
            filter.CorrelationId = options.CorrelationId;
        }

        var query = await CreateQueryAsync(filter);
        var count = await query.CountAsync();
        var events = await AuditTrailSorts.Apply(filter.Sort, query).Skip((Math.Max(page, 1) - 1) * pageSize).Take(pageSize).ListAsync();

        options.OriginalSearchText = filter.UserTermsToString();
        options.CorrelationId = filter.CorrelationId;
        options.Category = filter.Category;
        options.Event = filter.Event;
        options.UserName = string.Join(' ', filter.UserNames);
        options.Date = filter.Date;
        options.Sort = AuditTrailSorts.Normalize(filter.Sort);
        options.TotalItemCount = count;
        await choices.FillAsync(options);

        return new AuditTrailEventQueryResult { Events = events, TotalCount = count };
    }

    private async Task<IQuery<AuditTrailEvent, AuditTrailEventIndex>> CreateQueryAsync(AuditTrailFilter filter)
    {
        var query = session.Query<AuditTrailEvent, AuditTrailEventIndex>(AuditTrailEvent.Collection);

        if (filter.CorrelationId is { } correlationId)
        {
            query = query.Where(index => index.CorrelationId == correlationId);
        }

        if (filter.Category is { } category)
        {
            query = query.Where(index => index.Category == category);
        }

        if (filter.Event is { } name)
        {
            query = query.Where(index => index.Name == name);
        }

        foreach (var userName in filter.UserNames.Select(keyNormalizer.NormalizeName))
        {
            query = query.Where(index => index.NormalizedUserName!.Contains(userName!));
        }

        foreach (var userId in filter.UserIds)
        {
            query = query.Where(index => index.UserId!.Contains(userId));
        }

        return await AddDateAsync(query, filter.Date);
    }

    private async Task<IQuery<AuditTrailEvent, AuditTrailEventIndex>> AddDateAsync(IQuery<AuditTrailEvent, AuditTrailEventIndex> query, string? date)
    {
        if (date is null)
        {
            return query;
        }

        if (await AuditTrailDateRange.ParseAsync(date, clock, localClock) is not { } range)
        {
            await notifier.WarningAsync(H["The date “{0}” could not be read.", date]);

            return query;
        }

        if (range.FromUtc is { } from)
        {
            query = query.Where(index => index.CreatedUtc >= from);
        }

        return range.ToUtc is { } to ? query.Where(index => index.CreatedUtc <= to) : query;
    }
}
