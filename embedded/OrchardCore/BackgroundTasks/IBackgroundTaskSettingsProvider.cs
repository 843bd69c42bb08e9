using Microsoft.Extensions.Primitives;

namespace OrchardCore.BackgroundTasks;

/// <summary>Gives settings of background tasks that differ from their attributes.</summary>
public interface IBackgroundTaskSettingsProvider
{
    /// <summary>Fires when settings have changed.</summary>
    IChangeToken ChangeToken { get; }

    /// <summary>Gives the settings of a task, or null if this provider has none.</summary>
    Task<BackgroundTaskSettings> GetSettingsAsync(IBackgroundTask task);
}
