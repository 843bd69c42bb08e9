namespace OrchardCore.Security;

/// <summary>A named group of users who have the same permissions.</summary>
public interface IRole
{
    /// <summary>The name of the role.</summary>
    string RoleName { get; }

    /// <summary>The text that administrators see.</summary>
    string? RoleDescription { get; }
}
