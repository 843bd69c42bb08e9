using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace OrchardCore.ContentManagement;

/// <content>Versions that come from outside: import, validation and restoring.</content>
public partial class DefaultContentManager
{
    private const int ImportBatchSize = 500;

    private static readonly JsonMergeSettings _replaceArrays = new() { MergeArrayHandling = MergeArrayHandling.Replace };

    /// <inheritdoc/>
    public async Task<ContentValidateResult> ValidateAsync(ContentItem contentItem)
    {
        var context = new ValidateContentContext(contentItem);
        await RunAsync(context, static (handler, context) => handler.ValidatingAsync(context));
        await RunReversedAsync(context, static (handler, context) => handler.ValidatedAsync(context));

        return context.ContentValidateResult;
    }

    /// <inheritdoc/>
    public async Task<ContentValidateResult> RestoreAsync(ContentItem contentItem)
    {
        contentItem.Id = 0;
        contentItem.ContentItemVersionId = "";
        contentItem.Latest = false;
        contentItem.Published = false;

        var context = new RestoreContentContext(contentItem);
        await RunAsync(context, static (handler, context) => handler.RestoringAsync(context));

        // The item is stored by CreateAsync below: only the events of updating are raised here.
        var updating = new UpdateContentContext(contentItem);
        await RunAsync(updating, static (handler, context) => handler.UpdatingAsync(context));
        await RunReversedAsync(updating, static (handler, context) => handler.UpdatedAsync(context));

        var result = await ValidateAsync(contentItem);

        if (!result.Succeeded)
        {
            await _session.CancelAsync();
            return result;
        }

        if (await FindAsync(index => index.ContentItemId == contentItem.ContentItemId && index.Latest) is { } latest)
        {
            latest.Latest = false;
            await _session.SaveAsync(latest);
        }

        await CreateAsync(contentItem, VersionOptions.Draft);
        await RunReversedAsync(context, static (handler, context) => handler.RestoredAsync(context));

        return result;
    }

    /// <inheritdoc/>
    public async Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem)
    {
        if (string.IsNullOrEmpty(contentItem.ContentItemId))
        {
            throw new ArgumentException("The item has no id.", nameof(contentItem));
        }

        contentItem.Id = 0;

        if (string.IsNullOrEmpty(contentItem.ContentItemVersionId))
        {
            contentItem.ContentItemVersionId = _idGenerator.GenerateUniqueId(contentItem);
        }

        var published = contentItem.Published;
        await EvictAsync(contentItem, published, contentItem.Latest);

        // The flag is set again by publishing below.
        contentItem.Published = false;

        var incoming = IncomingValues.Of(contentItem);
        var context = new CreateContentContext(contentItem);
        await RunAsync(context, static (handler, context) => handler.CreatingAsync(context));
        incoming.Restore(contentItem);

        var result = await ValidateAsync(contentItem);

        if (!result.Succeeded)
        {
            await _session.CancelAsync();
            return result;
        }

        await _session.SaveAsync(contentItem);
        _contentManagerSession.Store(contentItem);
        await RunReversedAsync(context, static (handler, context) => handler.CreatedAsync(context));
        await FinishAsync(contentItem, published);
        incoming.Restore(contentItem);

        return result;
    }

    /// <inheritdoc/>
    public async Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion)
    {
        var incoming = IncomingValues.Of(updatedVersion);
        var publishes = updatedVersion.Published && !updatingVersion.Published;
        var becomesLatest = updatedVersion.Latest && !updatingVersion.Latest;

        if (publishes || becomesLatest)
        {
            await EvictAsync(updatingVersion, publishes, becomesLatest);
        }

        updatingVersion.Merge(JObject.FromObject(updatedVersion)!, _replaceArrays);
        updatingVersion.Latest = updatedVersion.Latest;

        if (!publishes)
        {
            updatingVersion.Published = updatedVersion.Published;
        }

        await UpdateAsync(updatingVersion);
        var result = await ValidateAsync(updatingVersion);

        if (!result.Succeeded)
        {
            await _session.CancelAsync();
            return result;
        }

        await FinishAsync(updatingVersion, publishes);
        incoming.Restore(updatingVersion);

        return result;
    }

    /// <inheritdoc/>
    public async Task ImportAsync(IEnumerable<ContentItem> contentItems)
    {
        var imported = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

        foreach (var batch in contentItems.Chunk(ImportBatchSize))
        {
            var ids = batch.Select(item => item.ContentItemVersionId).Where(id => !string.IsNullOrEmpty(id)).Distinct().ToArray();
            var stored = ids.Length == 0
                ? []
                : await this.LoadAsync(await _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemVersionId.IsIn(ids)).ListAsync());
            var storedById = stored.ToDictionary(item => item.ContentItemVersionId, StringComparer.OrdinalIgnoreCase);

            foreach (var contentItem in batch)
            {
                if (!string.IsNullOrEmpty(contentItem.ContentItemVersionId) && !imported.Add(contentItem.ContentItemVersionId))
                {
                    continue;
                }

                var original = string.IsNullOrEmpty(contentItem.ContentItemVersionId)
                    ? null
                    : storedById.GetValueOrDefault(contentItem.ContentItemVersionId);
                await ImportAsync(contentItem, original);
            }
        }
    }

    private async Task ImportAsync(ContentItem contentItem, ContentItem? original)
    {
        if (string.IsNullOrEmpty(contentItem.ContentItemId))
        {
            contentItem.ContentItemId = _idGenerator.GenerateUniqueId(contentItem);
        }

        if (original is not null && IsSame(contentItem, original))
        {
            return;
        }

        var context = new ImportContentContext(contentItem, original);
        await RunAsync(context, static (handler, context) => handler.ImportingAsync(context));

        var result = original is null
            ? await CreateContentItemVersionAsync(contentItem)
            : await UpdateContentItemVersionAsync(original, contentItem);

        if (!result.Succeeded)
        {
            throw new ValidationException(string.Join(", ", result.Errors.Select(error => error.ErrorMessage)));
        }

        await RunReversedAsync(context, static (handler, context) => handler.ImportedAsync(context));
    }

    private static bool IsSame(ContentItem imported, ContentItem stored)
    {
        var left = JObject.FromObject(imported)!;
        var right = JObject.FromObject(stored)!;

        foreach (var flag in (string[])[nameof(ContentItem.Published), nameof(ContentItem.Latest)])
        {
            left.Remove(flag);
            right.Remove(flag);
        }

        return JsonNode.DeepEquals(left, right);
    }

    private async Task EvictAsync(ContentItem incoming, bool publishes, bool becomesLatest)
    {
        foreach (var version in await FindActiveAsync(incoming.ContentItemId))
        {
            if (version.ContentItemVersionId == incoming.ContentItemVersionId || (!publishes && !(becomesLatest && version.Latest)))
            {
                continue;
            }

            if (publishes)
            {
                var context = new RemoveContentContext(version, true);
                await RunAsync(context, static (handler, context) => handler.RemovingAsync(context));
                version.Published = false;
                version.Latest = version.Latest && !becomesLatest;
                await _session.SaveAsync(version);
                await RunReversedAsync(context, static (handler, context) => handler.RemovedAsync(context));
            }
            else
            {
                version.Latest = false;
                await _session.SaveAsync(version);
            }
        }
    }

    private async Task FinishAsync(ContentItem contentItem, bool publishes)
    {
        if (publishes)
        {
            await PublishAsync(contentItem);
        }
        else
        {
            await SaveDraftAsync(contentItem);
        }
    }

    private sealed record IncomingValues(DateTime? ModifiedUtc, DateTime? PublishedUtc, string? Owner, string? Author)
    {
        public static IncomingValues Of(ContentItem item) => new(item.ModifiedUtc, item.PublishedUtc, item.Owner, item.Author);

        public void Restore(ContentItem item)
        {
            item.ModifiedUtc = ModifiedUtc ?? item.ModifiedUtc;
            item.PublishedUtc = PublishedUtc ?? item.PublishedUtc;
            item.Owner = string.IsNullOrEmpty(Owner) ? item.Owner : Owner;
            item.Author = string.IsNullOrEmpty(Author) ? item.Author : Author;
        }
    }
}
