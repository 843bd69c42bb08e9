namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Handles the events of a content part. They reach the handlers in order of registration.</summary>
public interface IContentPartHandler
{
    /// <summary>An item gets its parts.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task ActivatingAsync(ActivatingContentContext context, ContentPart part);

    /// <summary>An item has got its parts.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task ActivatedAsync(ActivatedContentContext context, ContentPart part);

    /// <summary>A new item gets its default values.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task InitializingAsync(InitializingContentContext context, ContentPart part);

    /// <summary>A new item has got its default values.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task InitializedAsync(InitializingContentContext context, ContentPart part);

    /// <summary>An item is about to be created in the store.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task CreatingAsync(CreateContentContext context, ContentPart part);

    /// <summary>An item was created in the store.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task CreatedAsync(CreateContentContext context, ContentPart part);

    /// <summary>An item is about to be loaded.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task LoadingAsync(LoadContentContext context, ContentPart part);

    /// <summary>An item was loaded.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task LoadedAsync(LoadContentContext context, ContentPart part);

    /// <summary>An item is about to be imported.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task ImportingAsync(ImportContentContext context, ContentPart part);

    /// <summary>An item was imported.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task ImportedAsync(ImportContentContext context, ContentPart part);

    /// <summary>A change of an item is about to be stored.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task UpdatingAsync(UpdateContentContext context, ContentPart part);

    /// <summary>A change of an item was stored.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task UpdatedAsync(UpdateContentContext context, ContentPart part);

    /// <summary>An item is checked.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task ValidatingAsync(ValidateContentContext context, ContentPart part);

    /// <summary>An item was checked.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task ValidatedAsync(ValidateContentContext context, ContentPart part);

    /// <summary>A new version is made of an existing one.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="existing">The part of the existing version.</param>
    /// <param name="building">The part of the new version.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task VersioningAsync(VersionContentContext context, ContentPart existing, ContentPart building);

    /// <summary>A new version was made of an existing one.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="existing">The part of the existing version.</param>
    /// <param name="building">The part of the new version.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task VersionedAsync(VersionContentContext context, ContentPart existing, ContentPart building);

    /// <summary>A draft is about to be saved.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task DraftSavingAsync(SaveDraftContentContext context, ContentPart part);

    /// <summary>A draft was saved.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task DraftSavedAsync(SaveDraftContentContext context, ContentPart part);

    /// <summary>A version is about to be published.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task PublishingAsync(PublishContentContext context, ContentPart part);

    /// <summary>A version was published.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task PublishedAsync(PublishContentContext context, ContentPart part);

    /// <summary>A version is about to be unpublished.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task UnpublishingAsync(PublishContentContext context, ContentPart part);

    /// <summary>A version was unpublished.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task UnpublishedAsync(PublishContentContext context, ContentPart part);

    /// <summary>A version is about to be removed.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task RemovingAsync(RemoveContentContext context, ContentPart part);

    /// <summary>A version was removed.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task RemovedAsync(RemoveContentContext context, ContentPart part);

    /// <summary>An item is about to be copied.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task CloningAsync(CloneContentContext context, ContentPart part);

    /// <summary>An item was copied.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task ClonedAsync(CloneContentContext context, ContentPart part);

    /// <summary>An aspect of an item is asked for.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="part">The part.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task GetContentItemAspectAsync(ContentItemAspectContext context, ContentPart part);
}
