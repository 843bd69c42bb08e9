using NCrontab;
using OrchardCore.Modules;

namespace OrchardCore.BackgroundTasks;

/// <summary>When a background task of a tenant is due.</summary>
internal sealed class BackgroundTaskScheduler(string tenant, string name, DateTime referenceTime, IClock clock)
{
    private string? _schedule;
    private CrontabSchedule? _parsed;

    public string Tenant { get; } = tenant;

    public string Name { get; } = name;

    /// <summary>The time in UTC from which the next run is reckoned.</summary>
    public DateTime ReferenceTime { get; private set; } = referenceTime;

    public BackgroundTaskSettings Settings { get; set; } = new() { Name = name };

    public BackgroundTaskState State { get; } = new() { Name = name };

    public ITimeZone TimeZone { get; set; } = clock.GetSystemTimeZone();

    public bool CanRun()
    {
        if (_schedule != Settings.Schedule)
        {
            _schedule = Settings.Schedule;
            _parsed = CrontabSchedule.TryParse(_schedule);
        }

        if (!Settings.Enable || _parsed is null)
        {
            return false;
        }

        var now = clock.UtcNow;
        var next = _parsed.GetNextOccurrence(ToLocal(ReferenceTime));

        return ToLocal(now) >= next;
    }

    public void Run() => State.LastStartTime = ReferenceTime = clock.UtcNow;

    private DateTime ToLocal(DateTime utc) => clock.ConvertToTimeZone(DateTime.SpecifyKind(utc, DateTimeKind.Utc), TimeZone).DateTime;
}
