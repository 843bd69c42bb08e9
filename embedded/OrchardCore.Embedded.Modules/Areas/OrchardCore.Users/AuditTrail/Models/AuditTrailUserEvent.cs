namespace OrchardCore.Users.AuditTrail.Models;

/// <summary>To which user something happened.</summary>
public class AuditTrailUserEvent
{
    /// <summary>Creates data without a user.</summary>
    public AuditTrailUserEvent()
    {
    }

    /// <summary>The kind of the data.</summary>
    public string Name { get; set; } = "User";

    /// <summary>The name of the user.</summary>
    public string? UserName { get; set; }

    /// <summary>The identifier of the user.</summary>
    public string? UserId { get; set; }
}
