namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Handles the events of a content field. They reach the handlers in order of registration.</summary>
public interface IContentFieldHandler
{
    /// <summary>An item gets its parts.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task ActivatingAsync(ActivatingContentFieldContext context, ContentField field);

    /// <summary>An item has got its parts.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task ActivatedAsync(ActivatedContentFieldContext context, ContentField field);

    /// <summary>A new item gets its default values.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task InitializingAsync(InitializingContentFieldContext context, ContentField field);

    /// <summary>A new item has got its default values.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task InitializedAsync(InitializingContentFieldContext context, ContentField field);

    /// <summary>An item is about to be created in the store.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task CreatingAsync(CreateContentFieldContext context, ContentField field);

    /// <summary>An item was created in the store.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task CreatedAsync(CreateContentFieldContext context, ContentField field);

    /// <summary>An item is about to be loaded.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task LoadingAsync(LoadContentFieldContext context, ContentField field);

    /// <summary>An item was loaded.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task LoadedAsync(LoadContentFieldContext context, ContentField field);

    /// <summary>An item is about to be imported.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task ImportingAsync(ImportContentFieldContext context, ContentField field);

    /// <summary>An item was imported.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task ImportedAsync(ImportContentFieldContext context, ContentField field);

    /// <summary>A change of an item is about to be stored.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task UpdatingAsync(UpdateContentFieldContext context, ContentField field);

    /// <summary>A change of an item was stored.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task UpdatedAsync(UpdateContentFieldContext context, ContentField field);

    /// <summary>An item is checked.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task ValidatingAsync(ValidateContentFieldContext context, ContentField field);

    /// <summary>An item was checked.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task ValidatedAsync(ValidateContentFieldContext context, ContentField field);

    /// <summary>A new version is made of an existing one.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="existing">The field of the existing version.</param>
    /// <param name="building">The field of the new version.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task VersioningAsync(VersionContentFieldContext context, ContentField existing, ContentField building);

    /// <summary>A new version was made of an existing one.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="existing">The field of the existing version.</param>
    /// <param name="building">The field of the new version.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task VersionedAsync(VersionContentFieldContext context, ContentField existing, ContentField building);

    /// <summary>A draft is about to be saved.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task DraftSavingAsync(SaveDraftContentFieldContext context, ContentField field);

    /// <summary>A draft was saved.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task DraftSavedAsync(SaveDraftContentFieldContext context, ContentField field);

    /// <summary>A version is about to be published.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task PublishingAsync(PublishContentFieldContext context, ContentField field);

    /// <summary>A version was published.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task PublishedAsync(PublishContentFieldContext context, ContentField field);

    /// <summary>A version is about to be unpublished.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task UnpublishingAsync(PublishContentFieldContext context, ContentField field);

    /// <summary>A version was unpublished.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task UnpublishedAsync(PublishContentFieldContext context, ContentField field);

    /// <summary>A version is about to be removed.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task RemovingAsync(RemoveContentFieldContext context, ContentField field);

    /// <summary>A version was removed.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task RemovedAsync(RemoveContentFieldContext context, ContentField field);

    /// <summary>An item is about to be copied.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task CloningAsync(CloneContentFieldContext context, ContentField field);

    /// <summary>An item was copied.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task ClonedAsync(CloneContentFieldContext context, ContentField field);

    /// <summary>An aspect of an item is asked for.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    Task GetContentItemAspectAsync(ContentItemAspectContext context, ContentField field);
}
