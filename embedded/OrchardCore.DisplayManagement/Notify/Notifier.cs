using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Logging;

namespace OrchardCore.DisplayManagement.Notify;

internal sealed class Notifier(ILogger<Notifier> logger) : INotifier
{
    private readonly List<NotifyEntry> _entries = [];

    public ValueTask AddAsync(NotifyType type, LocalizedHtmlString message) => AddAsync(type, message, null);

    public ValueTask AddAsync(NotifyType type, LocalizedHtmlString message, NotifyContext? context)
    {
        logger.LogDebug("A notification of type {NotificationType} was added.", type);
        _entries.Add(new NotifyEntry { Type = type, Message = message, DismissalMilliseconds = context?.DismissalMilliseconds });
        return ValueTask.CompletedTask;
    }

    public IList<NotifyEntry> List() => _entries;
}
