using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents.AuditTrail.Models;
using OrchardCore.Contents.AuditTrail.Services;
using OrchardCore.Contents.AuditTrail.Settings;
using OrchardCore.Settings;
using YesSql;
using ISession = YesSql.ISession;

namespace OrchardCore.Contents.AuditTrail.Handlers;

/// <summary>Records what happens to the content items of the types that the settings name.</summary>
internal sealed class AuditTrailContentHandler(
    ISession session,
    ISiteService siteService,
    IAuditTrailManager auditTrailManager,
    IHttpContextAccessor httpContextAccessor) : ContentHandlerBase
{
    private readonly HashSet<string> _restoring = [];

    public override Task DraftSavedAsync(SaveDraftContentContext context) =>
        RecordAsync(ContentAuditTrailEventConfiguration.Saved, context.ContentItem);

    public override Task CreatedAsync(CreateContentContext context) =>
        RecordAsync(ContentAuditTrailEventConfiguration.Created, context.ContentItem);

    public override Task PublishedAsync(PublishContentContext context) =>
        RecordAsync(ContentAuditTrailEventConfiguration.Published, context.ContentItem);

    public override Task UnpublishedAsync(PublishContentContext context) =>
        RecordAsync(ContentAuditTrailEventConfiguration.Unpublished, context.ContentItem);

    public override Task RemovedAsync(RemoveContentContext context) =>
        RecordAsync(ContentAuditTrailEventConfiguration.Removed, context.ContentItem);

    public override Task ClonedAsync(CloneContentContext context) =>
        RecordAsync(ContentAuditTrailEventConfiguration.Cloned, context.ContentItem);

    public override Task RestoringAsync(RestoreContentContext context)
    {
        _restoring.Add(context.ContentItem.ContentItemId);

        return Task.CompletedTask;
    }

    public override Task RestoredAsync(RestoreContentContext context)
    {
        _restoring.Remove(context.ContentItem.ContentItemId);

        return RecordAsync(ContentAuditTrailEventConfiguration.Restored, context.ContentItem);
    }

    private async Task RecordAsync(string name, ContentItem contentItem)
    {
        // Restoring is one event, not the several of which it consists.
        if (_restoring.Contains(contentItem.ContentItemId)
            || !(await siteService.GetSettingsAsync<ContentAuditTrailSettings>()).AllowedContentTypes.Contains(contentItem.ContentType))
        {
            return;
        }

        var versionNumber = await session.QueryIndex<ContentItemIndex>(index => index.ContentItemId == contentItem.ContentItemId).CountAsync();
        var user = httpContextAccessor.HttpContext?.User;

        await auditTrailManager.RecordEventAsync(new AuditTrailContext<AuditTrailContentEvent>(
            name,
            ContentAuditTrailEventConfiguration.Content,
            contentItem.ContentItemId,
            user?.FindFirstValue(ClaimTypes.NameIdentifier),
            user?.Identity?.Name,
            new AuditTrailContentEvent { ContentItem = contentItem, VersionNumber = versionNumber }));
    }
}
