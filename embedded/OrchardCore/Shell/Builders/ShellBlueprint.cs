using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell.Builders.Models;

/// <summary>From what a shell was built.</summary>
public class ShellBlueprint
{
    /// <summary>Creates an empty blueprint.</summary>
    public ShellBlueprint()
    {
    }

    /// <summary>The tenant's settings.</summary>
    public ShellSettings Settings { get; set; } = null!;

    /// <summary>The tenant's features.</summary>
    public ShellDescriptor Descriptor { get; set; } = null!;
}
