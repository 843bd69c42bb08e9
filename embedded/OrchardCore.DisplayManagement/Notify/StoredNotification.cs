namespace OrchardCore.DisplayManagement.Notify;

/// <summary>A message on its way to the next page.</summary>
internal sealed record StoredNotification(NotifyType Type, string Message, int? DismissalMilliseconds);
