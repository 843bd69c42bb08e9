using System.Collections.Frozen;
using System.Security.Claims;

namespace OrchardCore.Security.Permissions;

/// <summary>
/// Something a person may be allowed to do. A permission is granted under its own name or under the name of any
/// permission that implies it, directly or through others.
/// </summary>
public class Permission
{
    /// <summary>The type of the claims that grant permissions.</summary>
    public const string ClaimType = "Permission";

    private FrozenSet<string>? _grantingNames;

    /// <summary>Creates a permission.</summary>
    /// <param name="name">The technical name, unique among all permissions.</param>
    public Permission(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        Name = name;
        ImpliedBy = [];
    }

    /// <summary>Creates a permission with a description.</summary>
    /// <param name="name">The technical name, unique among all permissions.</param>
    /// <param name="description">The text that administrators see.</param>
    /// <param name="isSecurityCritical">Whether granting it can lead to the control of the whole site.</param>
    public Permission(string name, string? description, bool isSecurityCritical = false)
        : this(name)
    {
        Description = description;
        IsSecurityCritical = isSecurityCritical;
    }

    /// <summary>Creates a permission that other permissions imply.</summary>
    /// <param name="name">The technical name, unique among all permissions.</param>
    /// <param name="description">The text that administrators see.</param>
    /// <param name="impliedBy">The permissions each of which includes this one.</param>
    /// <param name="isSecurityCritical">Whether granting it can lead to the control of the whole site.</param>
    public Permission(string name, string? description, IEnumerable<Permission>? impliedBy, bool isSecurityCritical = false)
        : this(name, description, isSecurityCritical)
    {
        ImpliedBy = impliedBy ?? [];
    }

    /// <summary>The technical name.</summary>
    public string Name { get; }

    /// <summary>The text that administrators see.</summary>
    public string? Description { get; set; }

    /// <summary>The heading under which the permission is listed, or none for that of its feature.</summary>
    public string? Category { get; set; }

    /// <summary>The permissions each of which includes this one.</summary>
    public IEnumerable<Permission> ImpliedBy { get; }

    /// <summary>Whether granting it can lead to the control of the whole site. It is a warning, nothing more.</summary>
    public bool IsSecurityCritical { get; }

    /// <summary>The claim that grants the permission.</summary>
    /// <param name="p">The permission.</param>
    public static implicit operator Claim(Permission p) => new(ClaimType, p.Name);

    /// <summary>The names under which the permission can be granted; computed once per instance.</summary>
    internal FrozenSet<string> GrantingNames => _grantingNames ??= CollectGrantingNames();

    private FrozenSet<string> CollectGrantingNames()
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var pending = new Stack<Permission>();
        pending.Push(this);

        while (pending.TryPop(out var permission))
        {
            if (!names.Add(permission.Name))
            {
                continue;
            }

            foreach (var implying in permission.ImpliedBy)
            {
                if (implying is not null)
                {
                    pending.Push(implying);
                }
            }
        }

        return names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }
}
