using YesSql;

namespace OrchardCore.BackgroundTasks.Models;

/// <summary>The settings that were changed in the admin.</summary>
[SimplifiedTypeName("OrchardCore.BackgroundTasks.Models.BackgroundTaskDocument, OrchardCore.BackgroundTasks")]
public class BackgroundTaskDocument : OrchardCore.Data.Documents.Document
{
    /// <summary>The settings by the names of the tasks.</summary>
    public Dictionary<string, BackgroundTaskSettings> Settings { get; set; } = new(StringComparer.OrdinalIgnoreCase);
}
