namespace OrchardCore.ResourceManagement;

/// <summary>The position of a resource among others of its location.</summary>
public enum ResourcePosition
{
    /// <summary>After its dependencies.</summary>
    ByDependency = 0,

    /// <summary>Before those without position.</summary>
    First = 1,

    /// <summary>After those without position.</summary>
    Last = 2,
}
