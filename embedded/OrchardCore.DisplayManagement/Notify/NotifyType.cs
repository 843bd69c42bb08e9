namespace OrchardCore.DisplayManagement.Notify;

/// <summary>The kind of a message.</summary>
public enum NotifyType
{
    /// <summary>Something was done.</summary>
    Success = 0,

    /// <summary>Something to know.</summary>
    Information = 1,

    /// <summary>Something to mind.</summary>
    Warning = 2,

    /// <summary>Something failed.</summary>
    Error = 3,
}
