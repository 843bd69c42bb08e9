namespace OrchardCore.Security;

/// <summary>A role as it is stored.</summary>
public class Role : IRole
{
    /// <inheritdoc/>
    public string RoleName { get; set; } = string.Empty;

    /// <inheritdoc/>
    public string? RoleDescription { get; set; }

    /// <summary>The name in the form in which it is compared.</summary>
    public string? NormalizedRoleName { get; set; }

    /// <summary>What each member of the role gets.</summary>
    public List<RoleClaim> RoleClaims { get; set; } = [];

    /// <summary>Returns a copy that can be changed on its own.</summary>
    public Role Clone() => new()
    {
        RoleName = RoleName,
        RoleDescription = RoleDescription,
        NormalizedRoleName = NormalizedRoleName,
        RoleClaims = RoleClaims.ConvertAll(claim => claim.Clone()),
    };
}
