using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Rules;
using YesSql;

namespace PartnerPlatform.Locations.Services;

/// <summary>Reminds partners of associations that need review, and suspends those whose grace period is over.</summary>
public sealed class MpnReviewRunner
{
    private const int PageSize = 500;

    /// <summary>Days before the end of the grace period.</summary>
    private static readonly int[] _reminders = [14, 7, 1];

    private readonly ISession _session;
    private readonly AssociationWriter _writer;
    private readonly MpnMailer _mailer;
    private readonly IClock _clock;

    public MpnReviewRunner(ISession session, AssociationWriter writer, MpnMailer mailer, IClock clock)
    {
        _session = session;
        _writer = writer;
        _mailer = mailer;
        _clock = clock;
    }

    /// <summary>Takes all that are due, each in a transaction of its own.</summary>
    public static async Task RunAsync(CancellationToken cancellation)
    {
        var lastId = 0L;
        while (lastId >= 0)
        {
            IReadOnlyList<string> due = [];
            await ShellScope.UsingChildScopeAsync(async scope =>
                (due, lastId) = await scope.ServiceProvider.GetRequiredService<MpnReviewRunner>().FindDueAsync(lastId));
            foreach (var associationId in due)
            {
                cancellation.ThrowIfCancellationRequested();
                await TryReviewAsync(associationId);
            }
        }
    }

    private static async Task TryReviewAsync(string associationId)
    {
        try
        {
            await ShellScope.UsingChildScopeAsync(
                scope => scope.ServiceProvider.GetRequiredService<MpnReviewRunner>().ReviewAsync(associationId));
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or OperationCanceledException))
        {
            // The others go on; the next hour tries again.
            ShellScope.Services.GetRequiredService<ILogger<MpnReviewRunner>>()
                .LogWarning(exception, "The MPN association {AssociationId} could not be reviewed.", associationId);
        }
    }

    private async Task<(IReadOnlyList<string> Due, long LastId)> FindDueAsync(long afterId)
    {
        var limit = _clock.UtcNow.AddDays(_reminders[0]);
        var rows = (await _session
            .QueryIndex<MpnAssociationIndex>(index => index.Id > afterId && index.GraceEndsUtc <= limit)
            .OrderBy(index => index.Id)
            .Take(PageSize)
            .ListAsync()).ToArray();
        var associations = await _session.GetAsync<ContentItem>([.. rows.Select(row => row.DocumentId)]);
        var due = associations.Where(item => IsOver(item.Association()) || FindReminders(item.Association()).Count > 0);
        return ([.. due.Select(item => item.ContentItemId)], rows.Length < PageSize ? -1 : rows[^1].Id);
    }

    private async Task ReviewAsync(string associationId)
    {
        var association = await _session
            .Query<ContentItem, MpnAssociationIndex>(index => index.AssociationId == associationId)
            .FirstOrDefaultAsync();
        if (association is null)
        {
            return;
        }

        if (IsOver(association.Association()))
        {
            await SuspendAsync(association);
            await _session.SaveChangesAsync();
        }
        else if (FindReminders(association.Association()) is { Count: > 0 } reminders)
        {
            await RemindAsync(association, reminders);
        }
    }

    private async Task SuspendAsync(ContentItem association)
    {
        var facts = new AssociationFacts { IsGraceOver = true };
        var transition = AssociationMachine.Table.Fire(association.Association().State, AssociationEvent.ExpireGrace, facts);
        if (transition.IsAllowed)
        {
            await _writer.ApplyAsync(association, AssociationEvent.ExpireGrace, transition, MpnActor.System, reason: null, replaced: null);
        }
    }

    private async Task RemindAsync(ContentItem association, IReadOnlyList<int> reminders)
    {
        var part = association.Association();
        part.RemindersSent = [.. part.RemindersSent, .. reminders];
        association.Apply(nameof(AssociationPart), part);
        await _session.SaveAsync(association, checkConcurrency: true);
        await _session.SaveChangesAsync();
        await _mailer.RemindAsync(part);
    }

    private bool IsOver(AssociationPart part) => part.State == AssociationState.NeedsReview && part.GraceEndsUtc <= _clock.UtcNow;

    // After days on which nothing ran, one mail stands for all reminders that were due. A reminder that would have been due
    // before the grace period began is none.
    private List<int> FindReminders(AssociationPart part) =>
        part is { State: AssociationState.NeedsReview, GraceEndsUtc: { } end, ReviewSinceUtc: { } since }
            ? [.. _reminders.Where(days =>
                end.AddDays(-days) > since && end.AddDays(-days) <= _clock.UtcNow && !part.RemindersSent.Contains(days))]
            : [];
}
