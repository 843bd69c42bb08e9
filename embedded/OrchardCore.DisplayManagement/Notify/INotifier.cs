using Microsoft.AspNetCore.Mvc.Localization;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>Shows messages on this page or, after a redirect, on the next.</summary>
public interface INotifier
{
    /// <summary>Adds a message.</summary>
    ValueTask AddAsync(NotifyType type, LocalizedHtmlString message);

    /// <summary>Adds a message with options.</summary>
    ValueTask AddAsync(NotifyType type, LocalizedHtmlString message, NotifyContext? context) => AddAsync(type, message);

    /// <summary>The messages so far.</summary>
    IList<NotifyEntry> List();
}
