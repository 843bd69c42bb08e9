using OrchardCore.Environment.Shell.Builders;

namespace OrchardCore.Environment.Shell;

/// <summary>Questions about shells.</summary>
public static class ShellContextExtensions
{
    /// <summary>Whether the shell has its services.</summary>
    public static bool HasServices(this ShellContext context) => context is { ServiceProvider: not null };

    /// <summary>Whether the shell has its pipeline.</summary>
    public static bool HasPipeline(this ShellContext context) => context is { Pipeline: not null };

    /// <summary>Whether the shell has scopes.</summary>
    public static bool IsActive(this ShellContext context) => context is { ActiveScopes: > 0 };
}
