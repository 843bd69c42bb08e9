using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace OrchardCore.HealthChecks.Services;

/// <summary>Writes the details of health checks.</summary>
public interface IHealthChecksResponseWriter
{
    /// <summary>Writes the report to the response.</summary>
    Task WriteResponseAsync(HttpContext context, HealthReport report);
}
