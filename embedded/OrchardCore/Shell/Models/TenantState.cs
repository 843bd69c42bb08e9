namespace OrchardCore.Environment.Shell.Models;

/// <summary>The state of a tenant.</summary>
public enum TenantState
{
    /// <summary>It waits for its setup.</summary>
    Uninitialized,

    /// <summary>Its setup is running.</summary>
    Initializing,

    /// <summary>It serves requests.</summary>
    Running,

    /// <summary>It was switched off.</summary>
    Disabled,

    /// <summary>Its settings are wrong.</summary>
    Invalid,
}
