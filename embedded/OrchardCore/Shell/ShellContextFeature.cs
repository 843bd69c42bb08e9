using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Builders;

namespace OrchardCore.Environment.Shell;

/// <summary>The tenant of a request and what its path was before the tenant's prefix was moved.</summary>
public class ShellContextFeature
{
    /// <summary>Creates an empty feature.</summary>
    public ShellContextFeature()
    {
    }

    /// <summary>The tenant's shell.</summary>
    public ShellContext ShellContext { get; set; } = null!;

    /// <summary>The original base path.</summary>
    public PathString OriginalPathBase { get; set; }

    /// <summary>The original path.</summary>
    public PathString OriginalPath { get; set; }
}
