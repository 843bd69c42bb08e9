using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace OrchardCore.ContentManagement;

/// <content>Creating, publishing and removing versions.</content>
public partial class DefaultContentManager
{
    /// <inheritdoc/>
    public async Task<bool> CreateAsync(ContentItem contentItem, VersionOptions? options = null)
    {
        options ??= VersionOptions.Published;

        if (string.IsNullOrEmpty(contentItem.ContentItemVersionId))
        {
            contentItem.ContentItemVersionId = _idGenerator.GenerateUniqueId(contentItem);
            contentItem.Published = true;
            contentItem.Latest = true;
        }

        if (options.IsDraft || options.IsDraftRequired)
        {
            contentItem.Published = false;
            contentItem.Latest = true;
        }

        var context = new CreateContentContext(contentItem);
        await RunAsync(context, static (handler, context) => handler.CreatingAsync(context));

        if (context.Cancel)
        {
            AddError(S["Creation of '{0}' was canceled.", contentItem.DisplayText ?? contentItem.ContentType]);
            return false;
        }

        await _session.SaveAsync(contentItem);
        _contentManagerSession.Store(contentItem);
        await RunReversedAsync(context, static (handler, context) => handler.CreatedAsync(context));

        if (options.IsPublished)
        {
            var publishing = new PublishContentContext(contentItem, null);
            await RunAsync(publishing, static (handler, context) => handler.PublishingAsync(context));
            await RunReversedAsync(publishing, static (handler, context) => handler.PublishedAsync(context));
        }

        return true;
    }

    /// <inheritdoc/>
    public async Task UpdateAsync(ContentItem contentItem)
    {
        var context = new UpdateContentContext(contentItem);
        await RunAsync(context, static (handler, context) => handler.UpdatingAsync(context));
        await _session.SaveAsync(contentItem);
        await RunReversedAsync(context, static (handler, context) => handler.UpdatedAsync(context));
    }

    /// <inheritdoc/>
    public async Task SaveDraftAsync(ContentItem contentItem)
    {
        if (!contentItem.Latest || contentItem.Published)
        {
            return;
        }

        var context = new SaveDraftContentContext(contentItem);
        await RunAsync(context, static (handler, context) => handler.DraftSavingAsync(context));
        await _session.SaveAsync(contentItem, checkConcurrency: true);
        await RunReversedAsync(context, static (handler, context) => handler.DraftSavedAsync(context));
    }

    /// <inheritdoc/>
    public async Task<bool> PublishAsync(ContentItem contentItem)
    {
        if (contentItem.Published)
        {
            return true;
        }

        var previous = await FindAsync(index => index.ContentItemId == contentItem.ContentItemId && index.Published);

        if (previous is not null)
        {
            previous = await LoadAsync(previous);
        }

        var context = new PublishContentContext(contentItem, previous);
        await RunAsync(context, static (handler, context) => handler.PublishingAsync(context));

        if (context.Cancel)
        {
            AddError(S["Publishing '{0}' was canceled.", contentItem.DisplayText ?? contentItem.ContentType]);
            return false;
        }

        if (previous is not null)
        {
            previous.Published = false;
            await _session.SaveAsync(previous, checkConcurrency: true);
        }

        contentItem.Published = true;
        await _session.SaveAsync(contentItem, checkConcurrency: true);
        _contentManagerSession.Store(contentItem);
        await RunReversedAsync(context, static (handler, context) => handler.PublishedAsync(context));

        return true;
    }

    /// <inheritdoc/>
    public async Task<bool> UnpublishAsync(ContentItem contentItem)
    {
        if (!contentItem.Latest)
        {
            throw new InvalidOperationException("Only the latest version of an item can be unpublished.");
        }

        var published = contentItem.Published
            ? contentItem
            : await FindAsync(index => index.ContentItemId == contentItem.ContentItemId && index.Published);

        if (published is null)
        {
            return true;
        }

        var context = new PublishContentContext(contentItem, published) { PublishingItem = contentItem };
        await RunAsync(context, static (handler, context) => handler.UnpublishingAsync(context));

        if (context.Cancel)
        {
            AddError(S["Unpublishing '{0}' was canceled.", contentItem.DisplayText ?? contentItem.ContentType]);
            return false;
        }

        published.Published = false;
        published.ModifiedUtc = _clock.UtcNow;
        await _session.SaveAsync(published, checkConcurrency: true);
        await RunReversedAsync(context, static (handler, context) => handler.UnpublishedAsync(context));

        return true;
    }

    /// <inheritdoc/>
    public async Task DiscardDraftAsync(ContentItem contentItem)
    {
        if (contentItem.Published || !contentItem.Latest)
        {
            throw new InvalidOperationException("Only a draft can be discarded.");
        }

        var published = await FindAsync(index => index.ContentItemId == contentItem.ContentItemId && index.Published);
        var context = new RemoveContentContext(contentItem, published is null);
        await RunAsync(context, static (handler, context) => handler.RemovingAsync(context));

        contentItem.Latest = false;
        await _session.SaveAsync(contentItem);
        await RunReversedAsync(context, static (handler, context) => handler.RemovedAsync(context));

        if (published is not null)
        {
            published.Latest = true;
            await _session.SaveAsync(published);
        }
    }

    /// <inheritdoc/>
    public async Task<bool> RemoveAsync(ContentItem contentItem)
    {
        var versions = (await FindActiveAsync(contentItem.ContentItemId)).ToArray();

        if (versions.Length == 0)
        {
            return true;
        }

        var context = new RemoveContentContext(contentItem, true);
        await RunAsync(context, static (handler, context) => handler.RemovingAsync(context));

        if (context.Cancel)
        {
            AddError(S["Removing '{0}' was canceled.", contentItem.DisplayText ?? contentItem.ContentType]);
            return false;
        }

        foreach (var version in versions)
        {
            version.Published = false;
            version.Latest = false;
            await _session.SaveAsync(version);
        }

        await RunReversedAsync(context, static (handler, context) => handler.RemovedAsync(context));

        return true;
    }

    /// <inheritdoc/>
    public async Task<ContentItem> CloneAsync(ContentItem contentItem)
    {
        var clone = await NewAsync(contentItem.ContentType);
        clone.DisplayText = contentItem.DisplayText;
        await CreateAsync(clone, VersionOptions.Draft);

        clone.Data = (JsonObject)contentItem.Data.DeepClone();

        var context = new CloneContentContext(contentItem, clone);
        await RunAsync(context, static (handler, context) => handler.CloningAsync(context));
        await _session.SaveAsync(clone);
        await RunReversedAsync(context, static (handler, context) => handler.ClonedAsync(context));

        return clone;
    }

    private Task<IEnumerable<ContentItem>> FindActiveAsync(string contentItemId)
        => _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId && (index.Published || index.Latest)).ListAsync();
}
