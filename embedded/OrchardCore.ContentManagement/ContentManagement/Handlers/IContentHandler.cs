namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Handles the events of content items. Events that end in "-ing" reach the handlers in order of registration, those in "-ed" in reverse.</summary>
public interface IContentHandler
{
    /// <summary>An item gets its parts.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task ActivatingAsync(ActivatingContentContext context);

    /// <summary>An item has got its parts.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task ActivatedAsync(ActivatedContentContext context);

    /// <summary>A new item gets its default values.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task InitializingAsync(InitializingContentContext context);

    /// <summary>A new item has got its default values.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task InitializedAsync(InitializingContentContext context);

    /// <summary>An item is about to be created in the store.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task CreatingAsync(CreateContentContext context);

    /// <summary>An item was created in the store.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task CreatedAsync(CreateContentContext context);

    /// <summary>An item is about to be loaded.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task LoadingAsync(LoadContentContext context);

    /// <summary>An item was loaded.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task LoadedAsync(LoadContentContext context);

    /// <summary>An item is about to be imported.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task ImportingAsync(ImportContentContext context);

    /// <summary>An item was imported.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task ImportedAsync(ImportContentContext context);

    /// <summary>A change of an item is about to be stored.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task UpdatingAsync(UpdateContentContext context);

    /// <summary>A change of an item was stored.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task UpdatedAsync(UpdateContentContext context);

    /// <summary>An item is checked.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task ValidatingAsync(ValidateContentContext context);

    /// <summary>An item was checked.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task ValidatedAsync(ValidateContentContext context);

    /// <summary>An earlier version is about to be restored.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task RestoringAsync(RestoreContentContext context);

    /// <summary>An earlier version was restored.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task RestoredAsync(RestoreContentContext context);

    /// <summary>A new version is made of an existing one.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task VersioningAsync(VersionContentContext context);

    /// <summary>A new version was made of an existing one.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task VersionedAsync(VersionContentContext context);

    /// <summary>A draft is about to be saved.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task DraftSavingAsync(SaveDraftContentContext context);

    /// <summary>A draft was saved.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task DraftSavedAsync(SaveDraftContentContext context);

    /// <summary>A version is about to be published.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task PublishingAsync(PublishContentContext context);

    /// <summary>A version was published.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task PublishedAsync(PublishContentContext context);

    /// <summary>A version is about to be unpublished.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task UnpublishingAsync(PublishContentContext context);

    /// <summary>A version was unpublished.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task UnpublishedAsync(PublishContentContext context);

    /// <summary>A version is about to be removed.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task RemovingAsync(RemoveContentContext context);

    /// <summary>A version was removed.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task RemovedAsync(RemoveContentContext context);

    /// <summary>An item is about to be copied.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task CloningAsync(CloneContentContext context);

    /// <summary>An item was copied.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task ClonedAsync(CloneContentContext context);

    /// <summary>An aspect of an item is asked for.</summary>
    /// <param name="context">The context of the event.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task GetContentItemAspectAsync(ContentItemAspectContext context);
}
