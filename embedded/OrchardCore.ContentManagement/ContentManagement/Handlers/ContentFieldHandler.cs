namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A handler of the events of a field type that does nothing; override what is needed.</summary>
/// <typeparam name="TField">The type of field.</typeparam>
public abstract class ContentFieldHandler<TField> : IContentFieldHandler
    where TField : ContentField, new()
{
    Task IContentFieldHandler.ActivatingAsync(ActivatingContentFieldContext context, ContentField field)
        => field is TField typed ? ActivatingAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.ActivatedAsync(ActivatedContentFieldContext context, ContentField field)
        => field is TField typed ? ActivatedAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.InitializingAsync(InitializingContentFieldContext context, ContentField field)
        => field is TField typed ? InitializingAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.InitializedAsync(InitializingContentFieldContext context, ContentField field)
        => field is TField typed ? InitializedAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.CreatingAsync(CreateContentFieldContext context, ContentField field)
        => field is TField typed ? CreatingAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.CreatedAsync(CreateContentFieldContext context, ContentField field)
        => field is TField typed ? CreatedAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.LoadingAsync(LoadContentFieldContext context, ContentField field)
        => field is TField typed ? LoadingAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.LoadedAsync(LoadContentFieldContext context, ContentField field)
        => field is TField typed ? LoadedAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.ImportingAsync(ImportContentFieldContext context, ContentField field)
        => field is TField typed ? ImportingAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.ImportedAsync(ImportContentFieldContext context, ContentField field)
        => field is TField typed ? ImportedAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.UpdatingAsync(UpdateContentFieldContext context, ContentField field)
        => field is TField typed ? UpdatingAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.UpdatedAsync(UpdateContentFieldContext context, ContentField field)
        => field is TField typed ? UpdatedAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.ValidatingAsync(ValidateContentFieldContext context, ContentField field)
        => field is TField typed ? ValidatingAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.ValidatedAsync(ValidateContentFieldContext context, ContentField field)
        => field is TField typed ? ValidatedAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.VersioningAsync(VersionContentFieldContext context, ContentField existing, ContentField building)
        => existing is TField typedExisting && building is TField typedBuilding
            ? VersioningAsync(context, typedExisting, typedBuilding)
            : Task.CompletedTask;

    Task IContentFieldHandler.VersionedAsync(VersionContentFieldContext context, ContentField existing, ContentField building)
        => existing is TField typedExisting && building is TField typedBuilding
            ? VersionedAsync(context, typedExisting, typedBuilding)
            : Task.CompletedTask;

    Task IContentFieldHandler.DraftSavingAsync(SaveDraftContentFieldContext context, ContentField field)
        => field is TField typed ? DraftSavingAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.DraftSavedAsync(SaveDraftContentFieldContext context, ContentField field)
        => field is TField typed ? DraftSavedAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.PublishingAsync(PublishContentFieldContext context, ContentField field)
        => field is TField typed ? PublishingAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.PublishedAsync(PublishContentFieldContext context, ContentField field)
        => field is TField typed ? PublishedAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.UnpublishingAsync(PublishContentFieldContext context, ContentField field)
        => field is TField typed ? UnpublishingAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.UnpublishedAsync(PublishContentFieldContext context, ContentField field)
        => field is TField typed ? UnpublishedAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.RemovingAsync(RemoveContentFieldContext context, ContentField field)
        => field is TField typed ? RemovingAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.RemovedAsync(RemoveContentFieldContext context, ContentField field)
        => field is TField typed ? RemovedAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.CloningAsync(CloneContentFieldContext context, ContentField field)
        => field is TField typed ? CloningAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.ClonedAsync(CloneContentFieldContext context, ContentField field)
        => field is TField typed ? ClonedAsync(context, typed) : Task.CompletedTask;

    Task IContentFieldHandler.GetContentItemAspectAsync(ContentItemAspectContext context, ContentField field)
        => field is TField typed ? GetContentItemAspectAsync(context, typed) : Task.CompletedTask;

    /// <summary>An item gets its parts.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task ActivatingAsync(ActivatingContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>An item has got its parts.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task ActivatedAsync(ActivatedContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>A new item gets its default values.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task InitializingAsync(InitializingContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>A new item has got its default values.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task InitializedAsync(InitializingContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>An item is about to be created in the store.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task CreatingAsync(CreateContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>An item was created in the store.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task CreatedAsync(CreateContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>An item is about to be loaded.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task LoadingAsync(LoadContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>An item was loaded.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task LoadedAsync(LoadContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>An item is about to be imported.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task ImportingAsync(ImportContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>An item was imported.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task ImportedAsync(ImportContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>A change of an item is about to be stored.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task UpdatingAsync(UpdateContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>A change of an item was stored.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task UpdatedAsync(UpdateContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>An item is checked.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task ValidatingAsync(ValidateContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>An item was checked.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task ValidatedAsync(ValidateContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>A new version is made of an existing one.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="existing">The field of the existing version.</param>
    /// <param name="building">The field of the new version.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task VersioningAsync(VersionContentFieldContext context, TField existing, TField building) => Task.CompletedTask;

    /// <summary>A new version was made of an existing one.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="existing">The field of the existing version.</param>
    /// <param name="building">The field of the new version.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task VersionedAsync(VersionContentFieldContext context, TField existing, TField building) => Task.CompletedTask;

    /// <summary>A draft is about to be saved.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task DraftSavingAsync(SaveDraftContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>A draft was saved.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task DraftSavedAsync(SaveDraftContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>A version is about to be published.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task PublishingAsync(PublishContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>A version was published.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task PublishedAsync(PublishContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>A version is about to be unpublished.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task UnpublishingAsync(PublishContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>A version was unpublished.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task UnpublishedAsync(PublishContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>A version is about to be removed.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task RemovingAsync(RemoveContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>A version was removed.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task RemovedAsync(RemoveContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>An item is about to be copied.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task CloningAsync(CloneContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>An item was copied.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task ClonedAsync(CloneContentFieldContext context, TField field) => Task.CompletedTask;

    /// <summary>An aspect of an item is asked for.</summary>
    /// <param name="context">The context of the event.</param>
    /// <param name="field">The field.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    public virtual Task GetContentItemAspectAsync(ContentItemAspectContext context, TField field) => Task.CompletedTask;
}
