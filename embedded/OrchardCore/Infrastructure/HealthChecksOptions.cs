namespace OrchardCore.HealthChecks;

/// <summary>The configuration section <c>OrchardCore_HealthChecks</c>.</summary>
public class HealthChecksOptions
{
    /// <summary>The path of the endpoint.</summary>
    public string Url { get; set; } = "/health/live";

    /// <summary>Whether the response names the checks; its status is 200 then in any case.</summary>
    public bool ShowDetails { get; set; }
}
