using YesSql;

namespace OrchardCore.Environment.Shell.Descriptor.Models;

/// <summary>The features of a tenant.</summary>
[SimplifiedTypeName("OrchardCore.Environment.Shell.Descriptor.Models.ShellDescriptor, OrchardCore.Abstractions")]
public class ShellDescriptor
{
    /// <summary>Creates an empty descriptor.</summary>
    public ShellDescriptor()
    {
    }

    /// <summary>Grows with each update.</summary>
    public int SerialNumber { get; set; }

    /// <summary>The enabled features.</summary>
    public IList<ShellFeature> Features { get; set; } = [];

    /// <summary>The features that were enabled at least once.</summary>
    public IList<InstalledShellFeature> Installed { get; set; } = [];
}
