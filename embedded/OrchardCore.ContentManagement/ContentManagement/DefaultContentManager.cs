using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement.CompiledQueries;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Modules;
using YesSql;
using YesSql.Services;

namespace OrchardCore.ContentManagement;

/// <summary>Manages content items stored as documents.</summary>
public partial class DefaultContentManager : IContentManager
{
    private readonly IContentDefinitionManager _contentDefinitionManager;
    private readonly IContentManagerSession _contentManagerSession;
    private readonly ISession _session;
    private readonly IContentItemIdGenerator _idGenerator;
    private readonly ILogger _logger;
    private readonly IClock _clock;
    private readonly IUpdateModelAccessor _updateModelAccessor;
    private IEnumerable<IContentHandler>? _reversed;

    /// <summary>The texts for people.</summary>
    protected readonly IStringLocalizer S;

    /// <summary>Creates the manager.</summary>
    /// <param name="contentDefinitionManager">The content definitions.</param>
    /// <param name="contentManagerSession">The versions loaded in this scope.</param>
    /// <param name="handlers">The handlers of content events.</param>
    /// <param name="session">The database session.</param>
    /// <param name="idGenerator">Makes ids.</param>
    /// <param name="logger">The log.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="updateModelAccessor">Where errors for the user are put.</param>
    /// <param name="localizer">The texts for people.</param>
    public DefaultContentManager(
        IContentDefinitionManager contentDefinitionManager,
        IContentManagerSession contentManagerSession,
        IEnumerable<IContentHandler> handlers,
        ISession session,
        IContentItemIdGenerator idGenerator,
        ILogger<DefaultContentManager> logger,
        IClock clock,
        IUpdateModelAccessor updateModelAccessor,
        IStringLocalizer<DefaultContentManager> localizer)
    {
        _contentDefinitionManager = contentDefinitionManager;
        _contentManagerSession = contentManagerSession;
        Handlers = handlers;
        _session = session;
        _idGenerator = idGenerator;
        _logger = logger;
        _clock = clock;
        _updateModelAccessor = updateModelAccessor;
        S = localizer;
    }

    /// <summary>The handlers, in order of registration.</summary>
    public IEnumerable<IContentHandler> Handlers { get; private set; }

    /// <summary>The handlers, in reverse order.</summary>
    public IEnumerable<IContentHandler> ReversedHandlers => _reversed ??= Handlers.Reverse().ToArray();

    /// <inheritdoc/>
    public async Task<ContentItem> NewAsync(string contentType)
    {
        var type = await _contentDefinitionManager.GetTypeDefinitionAsync(contentType) ?? new ContentTypeDefinition(contentType, contentType);
        var contentItem = new ContentItem { ContentType = type.Name };
        var activating = new ActivatingContentContext(contentItem) { ContentType = type.Name, Definition = type };
        await RunAsync(activating, static (handler, context) => handler.ActivatingAsync(context));

        contentItem.ContentItemId = _idGenerator.GenerateUniqueId(contentItem);

        await RunReversedAsync(new ActivatedContentContext(contentItem), static (handler, context) => handler.ActivatedAsync(context));

        var initializing = new InitializingContentContext(contentItem);
        await RunAsync(initializing, static (handler, context) => handler.InitializingAsync(context));
        await RunReversedAsync(initializing, static (handler, context) => handler.InitializedAsync(context));

        return contentItem;
    }

    /// <inheritdoc/>
    public async Task<ContentItem?> GetAsync(string contentItemId, VersionOptions? options = null)
    {
        if (string.IsNullOrEmpty(contentItemId))
        {
            return null;
        }

        options ??= VersionOptions.Published;

        if (options.IsPublished)
        {
            if (_contentManagerSession.RecallPublishedItemId(contentItemId, out var published))
            {
                return published;
            }

            published = await _session.ExecuteQuery(new PublishedContentItemById(contentItemId)).FirstOrDefaultAsync();

            return published is null ? null : await LoadAsync(published);
        }

        var contentItem = options.IsDraft && !options.IsDraftRequired
            ? await FindAsync(index => index.ContentItemId == contentItemId && index.Latest && !index.Published)
            : await FindAsync(index => index.ContentItemId == contentItemId && index.Latest);

        if (contentItem is null)
        {
            return null;
        }

        contentItem = await LoadAsync(contentItem);

        return options.IsDraftRequired ? await RequireDraftAsync(contentItem) : contentItem;
    }

    /// <inheritdoc/>
    public async Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string> contentItemIds, VersionOptions? options = null)
    {
        var ids = contentItemIds.Where(id => !string.IsNullOrEmpty(id)).Distinct().ToArray();

        if (ids.Length == 0)
        {
            return [];
        }

        options ??= VersionOptions.Published;
        var found = new Dictionary<string, ContentItem>();

        if (options.IsPublished)
        {
            foreach (var id in ids)
            {
                if (_contentManagerSession.RecallPublishedItemId(id, out var known))
                {
                    found[id] = known;
                }
            }
        }

        var missing = ids.Where(id => !found.ContainsKey(id)).ToArray();

        foreach (var contentItem in await ListAsync(missing, options))
        {
            var loaded = await LoadAsync(contentItem);
            found[loaded.ContentItemId] = options.IsDraftRequired ? await RequireDraftAsync(loaded) : loaded;
        }

        return ids.Where(found.ContainsKey).Select(id => found[id]).ToArray();
    }

    /// <inheritdoc/>
    public async Task<ContentItem?> GetVersionAsync(string contentItemVersionId)
        => string.IsNullOrEmpty(contentItemVersionId)
            ? null
            : await FindAsync(index => index.ContentItemVersionId == contentItemVersionId) is { } contentItem
                ? await LoadAsync(contentItem)
                : null;

    /// <inheritdoc/>
    public async Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string contentItemId)
        => string.IsNullOrEmpty(contentItemId)
            ? []
            : await this.LoadAsync(await _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId).ListAsync());

    /// <inheritdoc/>
    public async Task<ContentItem> LoadAsync(ContentItem contentItem)
    {
        if (_contentManagerSession.RecallVersionId(contentItem.Id, out var loaded))
        {
            return loaded;
        }

        _contentManagerSession.Store(contentItem);

        var context = new LoadContentContext(contentItem);
        await RunAsync(context, static (handler, context) => handler.LoadingAsync(context));
        await RunReversedAsync(context, static (handler, context) => handler.LoadedAsync(context));

        return contentItem;
    }

    /// <inheritdoc/>
    public async Task<TAspect> PopulateAspectAsync<TAspect>(IContent content, TAspect aspect)
    {
        if (content?.ContentItem is null || aspect is null)
        {
            return aspect;
        }

        var context = new ContentItemAspectContext { ContentItem = content.ContentItem, Aspect = aspect };
        await RunAsync(context, static (handler, context) => handler.GetContentItemAspectAsync(context));

        return aspect;
    }

    /// <summary>Makes a new draft of an existing version.</summary>
    /// <param name="existingContentItem">The existing version.</param>
    /// <returns>The draft, which isn't stored yet.</returns>
    protected async Task<ContentItem> BuildNewVersionAsync(ContentItem existingContentItem)
    {
        var latest = existingContentItem;

        if (!existingContentItem.Latest)
        {
            latest = await FindAsync(index => index.ContentItemId == existingContentItem.ContentItemId && index.Latest);
        }

        if (latest is not null)
        {
            latest.Latest = false;
            await _session.SaveAsync(latest);
        }

        var building = await BuildVersionAsync(existingContentItem);
        building.Latest = true;

        return building;
    }

    /// <summary>Makes a new draft of each of several latest versions.</summary>
    /// <param name="existingContentItems">The latest versions.</param>
    /// <returns>The drafts, which aren't stored yet.</returns>
    protected async Task<IEnumerable<ContentItem>> BuildNewVersionsAsync(IEnumerable<ContentItem> existingContentItems)
    {
        var results = new List<ContentItem>();

        foreach (var contentItem in existingContentItems)
        {
            results.Add(await BuildNewVersionAsync(contentItem));
        }

        return results;
    }

    private async Task<ContentItem> BuildVersionAsync(ContentItem existing)
    {
        var building = new ContentItem
        {
            ContentType = existing.ContentType,
            ContentItemId = existing.ContentItemId,
            DisplayText = existing.DisplayText,
            Data = (JsonObject)existing.Data.DeepClone(),
        };

        building.ContentItemVersionId = _idGenerator.GenerateUniqueId(building);

        var context = new VersionContentContext(existing, building);
        await RunAsync(context, static (handler, context) => handler.VersioningAsync(context));
        await RunReversedAsync(context, static (handler, context) => handler.VersionedAsync(context));

        return building;
    }

    private async Task<ContentItem> RequireDraftAsync(ContentItem contentItem)
    {
        if (!contentItem.Published)
        {
            return contentItem;
        }

        var type = await _contentDefinitionManager.GetTypeDefinitionAsync(contentItem.ContentType);
        ContentItem draft;

        if (type is not null && !type.IsVersionable())
        {
            contentItem.Published = false;
            draft = contentItem;
        }
        else
        {
            draft = await BuildNewVersionAsync(contentItem);
        }

        await _session.SaveAsync(draft, checkConcurrency: true);
        _contentManagerSession.Store(draft);

        return draft;
    }

    private Task<ContentItem?> FindAsync(System.Linq.Expressions.Expression<Func<ContentItemIndex, bool>> predicate)
        => _session.Query<ContentItem, ContentItemIndex>(predicate).FirstOrDefaultAsync();

    private Task<IEnumerable<ContentItem>> ListAsync(string[] ids, VersionOptions options)
    {
        if (ids.Length == 0)
        {
            return Task.FromResult<IEnumerable<ContentItem>>([]);
        }

        var query = _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(ids));

        query = options.IsPublished
            ? query.Where(index => index.Published)
            : options.IsDraft && !options.IsDraftRequired
                ? query.Where(index => index.Latest && !index.Published)
                : query.Where(index => index.Latest);

        return query.ListAsync();
    }

    private async Task RunAsync<TContext>(TContext context, Func<IContentHandler, TContext, Task> invoke)
    {
        foreach (var handler in Handlers)
        {
            await RunAsync(handler, context, invoke);
        }
    }

    private async Task RunReversedAsync<TContext>(TContext context, Func<IContentHandler, TContext, Task> invoke)
    {
        foreach (var handler in ReversedHandlers)
        {
            await RunAsync(handler, context, invoke);
        }
    }

    private async Task RunAsync<TContext>(IContentHandler handler, TContext context, Func<IContentHandler, TContext, Task> invoke)
    {
        try
        {
            await invoke(handler, context);
        }
        catch (Exception exception) when (!exception.IsFatal())
        {
            _logger.LogError(exception, "The content handler {Handler} failed in {Event}.", handler.GetType().FullName, typeof(TContext).Name);
        }
    }

    private void AddError(LocalizedString message)
        => _updateModelAccessor.ModelUpdater?.ModelState.AddModelError("", message);
}
