using Microsoft.AspNetCore.Http;

namespace OrchardCore.Environment.Shell;

/// <summary>Finds the tenant of a request.</summary>
public interface IRunningShellTable
{
    /// <summary>Adds or replaces a tenant.</summary>
    void Add(ShellSettings settings);

    /// <summary>Removes a tenant.</summary>
    void Remove(ShellSettings settings);

    /// <summary>Gives the tenant of a host and a path, or null.</summary>
    ShellSettings? Match(HostString host, PathString path, bool fallbackToDefault = true);
}
