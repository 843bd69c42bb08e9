namespace OrchardCore.ResourceManagement;

/// <summary>Where a resource is written.</summary>
public enum ResourceLocation
{
    /// <summary>Wherever it is asked for.</summary>
    Unspecified = 0,

    /// <summary>At the end of the page.</summary>
    Foot = 1,

    /// <summary>In the head of the page.</summary>
    Head = 2,

    /// <summary>In place.</summary>
    Inline = 3,
}
