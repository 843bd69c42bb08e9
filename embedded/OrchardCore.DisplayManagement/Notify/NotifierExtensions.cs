using Microsoft.AspNetCore.Mvc.Localization;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>Adds messages of each kind.</summary>
public static class NotifierExtensions
{
    private const int SuccessDismissalMilliseconds = 5000;

    /// <summary>Adds something to know.</summary>
    public static ValueTask InformationAsync(this INotifier notifier, LocalizedHtmlString message)
        => notifier.AddAsync(NotifyType.Information, message);

    /// <summary>Adds something to know, which may disappear after a while.</summary>
    public static ValueTask InformationAsync(this INotifier notifier, LocalizedHtmlString message, int dismissalMilliseconds)
        => notifier.AddAsync(NotifyType.Information, message, new NotifyContext { DismissalMilliseconds = dismissalMilliseconds });

    /// <summary>Adds something to mind.</summary>
    public static ValueTask WarningAsync(this INotifier notifier, LocalizedHtmlString message)
        => notifier.AddAsync(NotifyType.Warning, message);

    /// <summary>Adds something to mind, which may disappear after a while.</summary>
    public static ValueTask WarningAsync(this INotifier notifier, LocalizedHtmlString message, int dismissalMilliseconds)
        => notifier.AddAsync(NotifyType.Warning, message, new NotifyContext { DismissalMilliseconds = dismissalMilliseconds });

    /// <summary>Adds something that failed.</summary>
    public static ValueTask ErrorAsync(this INotifier notifier, LocalizedHtmlString message)
        => notifier.AddAsync(NotifyType.Error, message);

    /// <summary>Adds something that failed, which may disappear after a while.</summary>
    public static ValueTask ErrorAsync(this INotifier notifier, LocalizedHtmlString message, int dismissalMilliseconds)
        => notifier.AddAsync(NotifyType.Error, message, new NotifyContext { DismissalMilliseconds = dismissalMilliseconds });

    /// <summary>Adds something that was done; it disappears after five seconds.</summary>
    public static ValueTask SuccessAsync(this INotifier notifier, LocalizedHtmlString message)
        => notifier.SuccessAsync(message, SuccessDismissalMilliseconds);

    /// <summary>Adds something that was done, which may disappear after a while.</summary>
    public static ValueTask SuccessAsync(this INotifier notifier, LocalizedHtmlString message, int dismissalMilliseconds)
        => notifier.AddAsync(NotifyType.Success, message, new NotifyContext { DismissalMilliseconds = dismissalMilliseconds });
}
