namespace OrchardCore.AuditTrail.Services.Models;

/// <summary>Says what is going to be recorded.</summary>
public abstract class AuditTrailCreateContext : AuditTrailContext
{
    /// <summary>Creates the context.</summary>
    /// <param name="name">The name of the event.</param>
    /// <param name="category">The category of the event.</param>
    /// <param name="correlationId">The identifier of what it happened to.</param>
    /// <param name="userId">The identifier of the user who did it.</param>
    /// <param name="userName">The name of the user who did it.</param>
    public AuditTrailCreateContext(string name, string category, string? correlationId, string? userId, string? userName)
        : base(name, category, correlationId, userId, userName)
    {
    }

    /// <summary>The address of the client; by default that of the request, if the settings allow it.</summary>
    public string? ClientIpAddress { get; set; }

    /// <summary>When it happened; by default now.</summary>
    public DateTime? CreatedUtc { get; set; }
}
