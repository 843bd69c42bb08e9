namespace OrchardCore.ContentManagement.Handlers;

/// <content>The events that are passed on as they are.</content>
public partial class ContentPartHandlerCoordinator
{
    /// <inheritdoc/>
    public override Task ActivatedAsync(ActivatedContentContext context)
        => InvokeAsync(
            context,
            context.ContentItem,
            static (handler, context, part) => handler.ActivatedAsync(context, part),
            static (handler, context, field) => handler.ActivatedAsync(context, field),
            static context => new ActivatedContentFieldContext(context.ContentItem));

    /// <inheritdoc/>
    public override Task CreatingAsync(CreateContentContext context)
        => InvokeAsync(
            context,
            context.ContentItem,
            static (handler, context, part) => handler.CreatingAsync(context, part),
            static (handler, context, field) => handler.CreatingAsync(context, field),
            static context => new CreateContentFieldContext(context.ContentItem));

    /// <inheritdoc/>
    public override Task CreatedAsync(CreateContentContext context)
        => InvokeAsync(
            context,
            context.ContentItem,
            static (handler, context, part) => handler.CreatedAsync(context, part),
            static (handler, context, field) => handler.CreatedAsync(context, field),
            static context => new CreateContentFieldContext(context.ContentItem));

    /// <inheritdoc/>
    public override Task ImportingAsync(ImportContentContext context)
        => InvokeAsync(
            context,
            context.ContentItem,
            static (handler, context, part) => handler.ImportingAsync(context, part),
            static (handler, context, field) => handler.ImportingAsync(context, field),
            static context => new ImportContentFieldContext(context.ContentItem, context.OriginalContentItem));

    /// <inheritdoc/>
    public override Task ImportedAsync(ImportContentContext context)
        => InvokeAsync(
            context,
            context.ContentItem,
            static (handler, context, part) => handler.ImportedAsync(context, part),
            static (handler, context, field) => handler.ImportedAsync(context, field),
            static context => new ImportContentFieldContext(context.ContentItem, context.OriginalContentItem));

    /// <inheritdoc/>
    public override Task InitializingAsync(InitializingContentContext context)
        => InvokeAsync(
            context,
            context.ContentItem,
            static (handler, context, part) => handler.InitializingAsync(context, part),
            static (handler, context, field) => handler.InitializingAsync(context, field),
            static context => new InitializingContentFieldContext(context.ContentItem));

    /// <inheritdoc/>
    public override Task InitializedAsync(InitializingContentContext context)
        => InvokeAsync(
            context,
            context.ContentItem,
            static (handler, context, part) => handler.InitializedAsync(context, part),
            static (handler, context, field) => handler.InitializedAsync(context, field),
            static context => new InitializingContentFieldContext(context.ContentItem));

    /// <inheritdoc/>
    public override Task DraftSavingAsync(SaveDraftContentContext context)
        => InvokeAsync(
            context,
            context.ContentItem,
            static (handler, context, part) => handler.DraftSavingAsync(context, part),
            static (handler, context, field) => handler.DraftSavingAsync(context, field),
            static context => new SaveDraftContentFieldContext(context.ContentItem));

    /// <inheritdoc/>
    public override Task DraftSavedAsync(SaveDraftContentContext context)
        => InvokeAsync(
            context,
            context.ContentItem,
            static (handler, context, part) => handler.DraftSavedAsync(context, part),
            static (handler, context, field) => handler.DraftSavedAsync(context, field),
            static context => new SaveDraftContentFieldContext(context.ContentItem));

    /// <inheritdoc/>
    public override Task PublishingAsync(PublishContentContext context)
        => InvokeAsync(
            context,
            context.ContentItem,
            static (handler, context, part) => handler.PublishingAsync(context, part),
            static (handler, context, field) => handler.PublishingAsync(context, field),
            static context => new PublishContentFieldContext(context.ContentItem, context.PreviousItem));

    /// <inheritdoc/>
    public override Task PublishedAsync(PublishContentContext context)
        => InvokeAsync(
            context,
            context.ContentItem,
            static (handler, context, part) => handler.PublishedAsync(context, part),
            static (handler, context, field) => handler.PublishedAsync(context, field),
            static context => new PublishContentFieldContext(context.ContentItem, context.PreviousItem));

    /// <inheritdoc/>
    public override Task UnpublishingAsync(PublishContentContext context)
        => InvokeAsync(
            context,
            context.ContentItem,
            static (handler, context, part) => handler.UnpublishingAsync(context, part),
            static (handler, context, field) => handler.UnpublishingAsync(context, field),
            static context => new PublishContentFieldContext(context.ContentItem, context.PreviousItem));

    /// <inheritdoc/>
    public override Task UnpublishedAsync(PublishContentContext context)
        => InvokeAsync(
            context,
            context.ContentItem,
            static (handler, context, part) => handler.UnpublishedAsync(context, part),
            static (handler, context, field) => handler.UnpublishedAsync(context, field),
            static context => new PublishContentFieldContext(context.ContentItem, context.PreviousItem));

    /// <inheritdoc/>
    public override Task RemovingAsync(RemoveContentContext context)
        => InvokeAsync(
            context,
            context.ContentItem,
            static (handler, context, part) => handler.RemovingAsync(context, part),
            static (handler, context, field) => handler.RemovingAsync(context, field),
            static context => new RemoveContentFieldContext(context.ContentItem, context.NoActiveVersionLeft));

    /// <inheritdoc/>
    public override Task RemovedAsync(RemoveContentContext context)
        => InvokeAsync(
            context,
            context.ContentItem,
            static (handler, context, part) => handler.RemovedAsync(context, part),
            static (handler, context, field) => handler.RemovedAsync(context, field),
            static context => new RemoveContentFieldContext(context.ContentItem, context.NoActiveVersionLeft));

    /// <inheritdoc/>
    public override Task UpdatingAsync(UpdateContentContext context)
        => InvokeAsync(
            context,
            context.ContentItem,
            static (handler, context, part) => handler.UpdatingAsync(context, part),
            static (handler, context, field) => handler.UpdatingAsync(context, field),
            static context => new UpdateContentFieldContext(context.ContentItem));

    /// <inheritdoc/>
    public override Task UpdatedAsync(UpdateContentContext context)
        => InvokeAsync(
            context,
            context.ContentItem,
            static (handler, context, part) => handler.UpdatedAsync(context, part),
            static (handler, context, field) => handler.UpdatedAsync(context, field),
            static context => new UpdateContentFieldContext(context.ContentItem));

    /// <inheritdoc/>
    public override Task CloningAsync(CloneContentContext context)
        => InvokeAsync(
            context,
            context.ContentItem,
            static (handler, context, part) => handler.CloningAsync(context, part),
            static (handler, context, field) => handler.CloningAsync(context, field),
            static context => new CloneContentFieldContext(context.ContentItem, context.CloneContentItem));

    /// <inheritdoc/>
    public override Task ClonedAsync(CloneContentContext context)
        => InvokeAsync(
            context,
            context.ContentItem,
            static (handler, context, part) => handler.ClonedAsync(context, part),
            static (handler, context, field) => handler.ClonedAsync(context, field),
            static context => new CloneContentFieldContext(context.ContentItem, context.CloneContentItem));
}
