using OrchardCore.Environment.Shell.Builders;

namespace OrchardCore.Abstractions.Shell;

/// <summary>Is told when a shell was built.</summary>
public interface IShellContextEvents
{
    /// <summary>The shell has its services.</summary>
    Task CreatedAsync(ShellContext context);
}
