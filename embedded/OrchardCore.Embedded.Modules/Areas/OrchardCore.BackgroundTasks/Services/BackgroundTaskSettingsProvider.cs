using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Cache;

namespace OrchardCore.BackgroundTasks.Services;

internal sealed class BackgroundTaskSettingsProvider(BackgroundTaskManager manager, ISignal signal) : IBackgroundTaskSettingsProvider
{
    public IChangeToken ChangeToken => signal.GetToken(BackgroundTaskManager.SignalKey);

    public async Task<BackgroundTaskSettings> GetSettingsAsync(IBackgroundTask task)
    {
        var document = await manager.GetDocumentAsync();

        return document.Settings.GetValueOrDefault(task.GetTaskName()) ?? task.GetDefaultSettings();
    }
}
