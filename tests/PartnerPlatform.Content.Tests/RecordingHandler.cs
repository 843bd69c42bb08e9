using OrchardCore.ContentManagement.Handlers;

namespace PartnerPlatform.Content.Tests;

/// <summary>Records content events, and cancels what the title "cancel" asks it to.</summary>
internal sealed class RecordingHandler(EventLog log) : ContentHandlerBase
{
    public override Task ActivatingAsync(ActivatingContentContext context) => Add("Activating");

    public override Task ActivatedAsync(ActivatedContentContext context) => Add("Activated");

    public override Task InitializingAsync(InitializingContentContext context) => Add("Initializing");

    public override Task InitializedAsync(InitializingContentContext context) => Add("Initialized");

    public override Task CreatingAsync(CreateContentContext context) => Add("Creating");

    public override Task CreatedAsync(CreateContentContext context) => Add("Created");

    public override Task LoadingAsync(LoadContentContext context) => Add("Loading");

    public override Task LoadedAsync(LoadContentContext context) => Add("Loaded");

    public override Task UpdatingAsync(UpdateContentContext context) => Add("Updating");

    public override Task UpdatedAsync(UpdateContentContext context) => Add("Updated");

    public override Task VersioningAsync(VersionContentContext context) => Add("Versioning");

    public override Task VersionedAsync(VersionContentContext context) => Add("Versioned");

    public override Task DraftSavingAsync(SaveDraftContentContext context) => Add("DraftSaving");

    public override Task DraftSavedAsync(SaveDraftContentContext context) => Add("DraftSaved");

    public override Task PublishingAsync(PublishContentContext context)
    {
        context.Cancel = context.ContentItem.DisplayText == "cancel";
        return Add("Publishing");
    }

    public override Task PublishedAsync(PublishContentContext context) => Add("Published");

    public override Task UnpublishingAsync(PublishContentContext context) => Add("Unpublishing");

    public override Task UnpublishedAsync(PublishContentContext context) => Add("Unpublished");

    public override Task RemovingAsync(RemoveContentContext context) => Add($"Removing({context.NoActiveVersionLeft})");

    public override Task RemovedAsync(RemoveContentContext context) => Add("Removed");

    public override Task CloningAsync(CloneContentContext context) => Add("Cloning");

    public override Task ClonedAsync(CloneContentContext context) => Add("Cloned");

    private Task Add(string entry)
    {
        log.Entries.Add(entry);
        return Task.CompletedTask;
    }
}
