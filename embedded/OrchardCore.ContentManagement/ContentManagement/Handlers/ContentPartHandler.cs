namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A handler of the events of a part type that does nothing; override what is needed.</summary>
/// <typeparam name="TPart">The type of part.</typeparam>
public abstract class ContentPartHandler<TPart> : IContentPartHandler
    where TPart : ContentPart, new()
{
    Task IContentPartHandler.ActivatingAsync(ActivatingContentContext context, ContentPart part)
        => part is TPart typed ? ActivatingAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.ActivatedAsync(ActivatedContentContext context, ContentPart part)
        => part is TPart typed ? ActivatedAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.InitializingAsync(InitializingContentContext context, ContentPart part)
        => part is TPart typed ? InitializingAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.InitializedAsync(InitializingContentContext context, ContentPart part)
        => part is TPart typed ? InitializedAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.CreatingAsync(CreateContentContext context, ContentPart part)
        => part is TPart typed ? CreatingAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.CreatedAsync(CreateContentContext context, ContentPart part)
        => part is TPart typed ? CreatedAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.LoadingAsync(LoadContentContext context, ContentPart part)
        => part is TPart typed ? LoadingAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.LoadedAsync(LoadContentContext context, ContentPart part)
        => part is TPart typed ? LoadedAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.ImportingAsync(ImportContentContext context, ContentPart part)
        => part is TPart typed ? ImportingAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.ImportedAsync(ImportContentContext context, ContentPart part)
        => part is TPart typed ? ImportedAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.UpdatingAsync(UpdateContentContext context, ContentPart part)
        => part is TPart typed ? UpdatingAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.UpdatedAsync(UpdateContentContext context, ContentPart part)
        => part is TPart typed ? UpdatedAsync(context, typed) : Task.CompletedTask;

    async Task IContentPartHandler.ValidatingAsync(ValidateContentContext context, ContentPart part)
    {
        if (part is not TPart typed)
        {
            return;
        }

        await ValidatingAsync(context, typed);

        if (context is ValidateContentPartContext partContext)
        {
            await ValidatingAsync(partContext, typed);
        }
    }

    async Task IContentPartHandler.ValidatedAsync(ValidateContentContext context, ContentPart part)
    {
        if (part is not TPart typed)
        {
            return;
        }

        await ValidatedAsync(context, typed);

        if (context is ValidateContentPartContext partContext)
        {
            await ValidatedAsync(partContext, typed);
        }
    }

    Task IContentPartHandler.VersioningAsync(VersionContentContext context, ContentPart existing, ContentPart building)
        => existing is TPart typedExisting && building is TPart typedBuilding
            ? VersioningAsync(context, typedExisting, typedBuilding)
            : Task.CompletedTask;

    Task IContentPartHandler.VersionedAsync(VersionContentContext context, ContentPart existing, ContentPart building)
        => existing is TPart typedExisting && building is TPart typedBuilding
            ? VersionedAsync(context, typedExisting, typedBuilding)
            : Task.CompletedTask;

    Task IContentPartHandler.DraftSavingAsync(SaveDraftContentContext context, ContentPart part)
        => part is TPart typed ? DraftSavingAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.DraftSavedAsync(SaveDraftContentContext context, ContentPart part)
        => part is TPart typed ? DraftSavedAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.PublishingAsync(PublishContentContext context, ContentPart part)
        => part is TPart typed ? PublishingAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.PublishedAsync(PublishContentContext context, ContentPart part)
        => part is TPart typed ? PublishedAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.UnpublishingAsync(PublishContentContext context, ContentPart part)
        => part is TPart typed ? UnpublishingAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.UnpublishedAsync(PublishContentContext context, ContentPart part)
        => part is TPart typed ? UnpublishedAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.RemovingAsync(RemoveContentContext context, ContentPart part)
        => part is TPart typed ? RemovingAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.RemovedAsync(RemoveContentContext context, ContentPart part)
        => part is TPart typed ? RemovedAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.CloningAsync(CloneContentContext context, ContentPart part)
        => part is TPart typed ? CloningAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.ClonedAsync(CloneContentContext context, ContentPart part)
        => part is TPart typed ? ClonedAsync(context, typed) : Task.CompletedTask;

    Task IContentPartHandler.GetContentItemAspectAsync(ContentItemAspectContext context, ContentPart part)
        => part is TPart typed ? GetContentItemAspectAsync(context, typed) : Task.CompletedTask;

    /// <summary>An item gets its parts.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task ActivatingAsync(ActivatingContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>An item has got its parts.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task ActivatedAsync(ActivatedContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>A new item gets its default values.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task InitializingAsync(InitializingContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>A new item has got its default values.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task InitializedAsync(InitializingContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>An item is about to be created in the store.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task CreatingAsync(CreateContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>An item was created in the store.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task CreatedAsync(CreateContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>An item is about to be loaded.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task LoadingAsync(LoadContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>An item was loaded.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task LoadedAsync(LoadContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>An item is about to be imported.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task ImportingAsync(ImportContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>An item was imported.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task ImportedAsync(ImportContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>A change of an item is about to be stored.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task UpdatingAsync(UpdateContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>A change of an item was stored.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task UpdatedAsync(UpdateContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>An item is checked.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task ValidatingAsync(ValidateContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>An item was checked.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task ValidatedAsync(ValidateContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>A new version is made of an existing one.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="existing">The part of the existing version.</param>
    /// <param name="building">The part of the new version.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task VersioningAsync(VersionContentContext context, TPart existing, TPart building) => Task.CompletedTask;

    /// <summary>A new version was made of an existing one.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="existing">The part of the existing version.</param>
    /// <param name="building">The part of the new version.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task VersionedAsync(VersionContentContext context, TPart existing, TPart building) => Task.CompletedTask;

    /// <summary>A draft is about to be saved.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task DraftSavingAsync(SaveDraftContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>A draft was saved.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task DraftSavedAsync(SaveDraftContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>A version is about to be published.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task PublishingAsync(PublishContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>A version was published.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task PublishedAsync(PublishContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>A version is about to be unpublished.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task UnpublishingAsync(PublishContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>A version was unpublished.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task UnpublishedAsync(PublishContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>A version is about to be removed.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task RemovingAsync(RemoveContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>A version was removed.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task RemovedAsync(RemoveContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>An item is about to be copied.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task CloningAsync(CloneContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>An item was copied.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task ClonedAsync(CloneContentContext context, TPart part) => Task.CompletedTask;

    /// <summary>An aspect of an item is asked for.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task GetContentItemAspectAsync(ContentItemAspectContext context, TPart part) => Task.CompletedTask;

    /// <summary>The part is checked, knowing how it is attached.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    protected virtual Task ValidatingAsync(ValidateContentPartContext context, TPart part) => Task.CompletedTask;

    /// <summary>The part was checked, knowing how it is attached.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    protected virtual Task ValidatedAsync(ValidateContentPartContext context, TPart part) => Task.CompletedTask;
}
