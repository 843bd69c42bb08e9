namespace PartnerPlatform.Rules;

/// <summary>The state of a step.</summary>
public enum ChecklistStatus
{
    /// <summary>Something is to be done.</summary>
    ToDo,

    /// <summary>Nothing is to be done.</summary>
    Done,

    /// <summary>It was done, but something changed.</summary>
    Reopened,

    /// <summary>It doesn't apply.</summary>
    NotApplicable,

    /// <summary>It waits for someone else.</summary>
    Waiting,
}
