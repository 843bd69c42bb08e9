using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell.Builders;

/// <summary>Builds shells.</summary>
public interface IShellContextFactory
{
    /// <summary>Builds the shell of an initialized tenant with its stored features.</summary>
    Task<ShellContext> CreateShellContextAsync(ShellSettings settings);

    /// <summary>Builds the shell of a tenant that waits for its setup.</summary>
    Task<ShellContext> CreateSetupContextAsync(ShellSettings settings);

    /// <summary>Builds a shell with the given features.</summary>
    Task<ShellContext> CreateDescribedContextAsync(ShellSettings settings, ShellDescriptor shellDescriptor);
}
