using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Builders;

namespace OrchardCore.Modules;

/// <summary>A pipeline for HTTP requests.</summary>
public class ShellRequestPipeline : IShellPipeline
{
    /// <summary>Creates an empty pipeline.</summary>
    public ShellRequestPipeline()
    {
    }

    /// <summary>The first middleware.</summary>
    public RequestDelegate Next { get; set; } = null!;

    /// <inheritdoc/>
    public Task Invoke(object context) => Next((HttpContext)context);
}
