using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

/// <summary>Finds and counts the users of a role.</summary>
public class UserByRoleNameIndex : ReduceIndex
{
    /// <summary>The role's name in the form in which it is compared.</summary>
    public string RoleName { get; set; } = null!;

    /// <summary>The number of users of the role.</summary>
    public int Count { get; set; }
}
