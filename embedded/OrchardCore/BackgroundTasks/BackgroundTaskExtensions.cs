using System.Reflection;

namespace OrchardCore.BackgroundTasks;

/// <summary>Names and default settings of background tasks.</summary>
public static class BackgroundTaskExtensions
{
    /// <summary>Gives the settings that the task's attribute declares; without one the task runs every minute.</summary>
    public static BackgroundTaskSettings GetDefaultSettings(this IBackgroundTask task)
    {
        var name = task.GetTaskName();
        var attribute = task.GetType().GetCustomAttribute<BackgroundTaskAttribute>();

        return attribute is null
            ? new BackgroundTaskSettings { Name = name, Title = name }
            : new BackgroundTaskSettings
            {
                Name = name,
                Title = string.IsNullOrWhiteSpace(attribute.Title) ? name : attribute.Title,
                Enable = attribute.Enable,
                Schedule = attribute.Schedule,
                Description = attribute.Description,
                LockTimeout = attribute.LockTimeout,
                LockExpiration = attribute.LockExpiration,
                UsePipeline = attribute.UsePipeline,
            };
    }

    /// <summary>Gives the last task of the given name, or null.</summary>
    public static IBackgroundTask GetTaskByName(this IEnumerable<IBackgroundTask> tasks, string name)
        => tasks.LastOrDefault(task => task.GetTaskName() == name)!;

    /// <summary>Gives the full name of the task's type.</summary>
    public static string GetTaskName(this IBackgroundTask task) => task.GetType().FullName!;
}
