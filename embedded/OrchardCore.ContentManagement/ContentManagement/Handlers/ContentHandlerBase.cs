namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A handler of the events of content items that does nothing; override what is needed.</summary>
public abstract class ContentHandlerBase : IContentHandler
{
    /// <inheritdoc/>
    public virtual Task ActivatingAsync(ActivatingContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task ActivatedAsync(ActivatedContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task InitializingAsync(InitializingContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task InitializedAsync(InitializingContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task CreatingAsync(CreateContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task CreatedAsync(CreateContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task LoadingAsync(LoadContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task LoadedAsync(LoadContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task ImportingAsync(ImportContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task ImportedAsync(ImportContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task UpdatingAsync(UpdateContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task UpdatedAsync(UpdateContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task ValidatingAsync(ValidateContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task ValidatedAsync(ValidateContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task RestoringAsync(RestoreContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task RestoredAsync(RestoreContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task VersioningAsync(VersionContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task VersionedAsync(VersionContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task DraftSavingAsync(SaveDraftContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task DraftSavedAsync(SaveDraftContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task PublishingAsync(PublishContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task PublishedAsync(PublishContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task UnpublishingAsync(PublishContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task UnpublishedAsync(PublishContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task RemovingAsync(RemoveContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task RemovedAsync(RemoveContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task CloningAsync(CloneContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task ClonedAsync(CloneContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task GetContentItemAspectAsync(ContentItemAspectContext context) => Task.CompletedTask;
}
