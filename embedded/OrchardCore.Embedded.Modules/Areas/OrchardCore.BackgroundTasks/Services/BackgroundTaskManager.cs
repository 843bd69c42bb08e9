using OrchardCore.BackgroundTasks.Models;
using OrchardCore.Documents;
using OrchardCore.Environment.Cache;

namespace OrchardCore.BackgroundTasks.Services;

internal sealed class BackgroundTaskManager(IDocumentManager<BackgroundTaskDocument> documentManager, ISignal signal)
{
    public const string SignalKey = "BackgroundTasksSettings";

    public Task<BackgroundTaskDocument> GetDocumentAsync() => documentManager.GetOrCreateImmutableAsync();

    public async Task UpdateAsync(string name, BackgroundTaskSettings settings)
    {
        var document = await documentManager.GetOrCreateMutableAsync();
        document.Settings[name] = settings;
        await documentManager.UpdateAsync(document);
        signal.DeferredSignalToken(SignalKey);
    }
}
