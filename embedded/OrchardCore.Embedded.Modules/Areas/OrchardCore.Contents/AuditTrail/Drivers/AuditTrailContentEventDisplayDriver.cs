using OrchardCore.AuditTrail.Drivers;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents.AuditTrail.Models;
using OrchardCore.Contents.AuditTrail.Services;
using OrchardCore.Contents.AuditTrail.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;
using YesSql;

namespace OrchardCore.Contents.AuditTrail.Drivers;

internal sealed class AuditTrailContentEventDisplayDriver(IAuditTrailManager auditTrailManager, ISession session)
    : AuditTrailEventSectionDisplayDriver<AuditTrailContentEvent>
{
    public override IDisplayResult Display(AuditTrailEvent auditTrailEvent, AuditTrailContentEvent contentEvent, BuildDisplayContext context) => Combine(
        Initialize<AuditTrailContentEventViewModel>("AuditTrailContentEventData_SummaryAdmin", model => FillAsync(model, auditTrailEvent, contentEvent))
            .Location("SummaryAdmin", "EventData:10"),
        Initialize<AuditTrailContentEventDetailViewModel>("AuditTrailContentEventDetail_DetailAdmin", model => FillAsync(model, auditTrailEvent, contentEvent))
            .Location("DetailAdmin", "Content:5"),
        Initialize<AuditTrailContentEventDetailViewModel>("AuditTrailContentEventDiff_DetailAdmin", async model =>
        {
            await FillAsync(model, auditTrailEvent, contentEvent);
            await FillChangesAsync(model);
        }).Location("DetailAdmin", "Content:6"));

    private async ValueTask FillAsync(AuditTrailContentEventViewModel model, AuditTrailEvent auditTrailEvent, AuditTrailContentEvent contentEvent)
    {
        var contentItemId = contentEvent.ContentItem.ContentItemId;

        model.AuditTrailEvent = auditTrailEvent;
        model.Descriptor = auditTrailManager.DescribeEvent(auditTrailEvent);
        model.Name = contentEvent.Name;
        model.ContentItem = contentEvent.ContentItem;
        model.VersionNumber = contentEvent.VersionNumber;
        model.Comment = contentEvent.Comment;
        model.ContentEvent = contentEvent;
        model.LatestVersionId = (await session
            .QueryIndex<ContentItemIndex>(index => index.ContentItemId == contentItemId && index.Latest)
            .FirstOrDefaultAsync())?.ContentItemVersionId;
    }

    private async Task FillChangesAsync(AuditTrailContentEventDetailViewModel model)
    {
        var contentItemId = model.ContentItem.ContentItemId;
        var eventId = model.AuditTrailEvent.EventId;
        var own = await session.QueryIndex<AuditTrailEventIndex>(index => index.EventId == eventId, AuditTrailEvent.Collection).FirstOrDefaultAsync();
        var ownId = own?.Id ?? long.MaxValue;
        var previous = await session
            .Query<AuditTrailEvent, AuditTrailEventIndex>(
                index => index.Category == ContentAuditTrailEventConfiguration.Content && index.CorrelationId == contentItemId && index.Id < ownId,
                AuditTrailEvent.Collection)
            .OrderByDescending(index => index.Id)
            .FirstOrDefaultAsync();

        if (previous is null)
        {
            return;
        }

        model.PreviousContentItem = previous.GetOrCreate<AuditTrailContentEvent>().ContentItem;
        model.Previous = ToJson(previous);
        model.Current = ToJson(model.AuditTrailEvent);
    }

    private static string? ToJson(AuditTrailEvent auditTrailEvent) =>
        auditTrailEvent.Properties[nameof(AuditTrailContentEvent)]?[nameof(AuditTrailContentEvent.ContentItem)]?.ToJsonString();
}
