using OrchardCore.Setup.Services;

namespace OrchardCore.Setup.Events;

/// <summary>Takes part in the setup of a tenant.</summary>
public interface ISetupEventHandler
{
    /// <summary>Called in a scope of the new tenant after its recipe has run.</summary>
    Task SetupAsync(SetupContext context) => Task.CompletedTask;

    /// <summary>Called when the setup failed.</summary>
    Task FailedAsync(SetupContext context) => Task.CompletedTask;

    /// <summary>Called in a new scope when the tenant runs.</summary>
    Task SucceededAsync() => Task.CompletedTask;
}
