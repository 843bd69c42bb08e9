namespace OrchardCore.AuditTrail.Services.Models;

/// <summary>Says what happened.</summary>
public abstract class AuditTrailContext
{
    /// <summary>Creates the context.</summary>
    /// <param name="name">The name of the event.</param>
    /// <param name="category">The category of the event.</param>
    /// <param name="correlationId">The identifier of what it happened to.</param>
    /// <param name="userId">The identifier of the user who did it.</param>
    /// <param name="userName">The name of the user who did it.</param>
    public AuditTrailContext(string name, string category, string? correlationId, string? userId, string? userName)
    {
        Name = name;
        Category = category;
        CorrelationId = correlationId;
        UserId = userId;
        UserName = userName;
    }

    /// <summary>The name of the event.</summary>
    public string Name { get; set; }

    /// <summary>The category of the event.</summary>
    public string Category { get; set; }

    /// <summary>The identifier of what it happened to.</summary>
    public string? CorrelationId { get; set; }

    /// <summary>The identifier of the user who did it.</summary>
    public string? UserId { get; set; }

    /// <summary>The name of the user who did it.</summary>
    public string? UserName { get; set; }
}
