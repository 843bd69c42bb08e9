namespace OrchardCore.DisplayManagement.Notify;

/// <summary>Options of a message.</summary>
public sealed class NotifyContext
{
    /// <summary>After how many milliseconds the message may disappear; null to stay.</summary>
    public int? DismissalMilliseconds { get; set; }
}
