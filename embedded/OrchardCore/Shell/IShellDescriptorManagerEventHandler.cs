using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>Is told when a tenant's features have changed.</summary>
public interface IShellDescriptorManagerEventHandler
{
    /// <summary>The descriptor was stored.</summary>
    Task ChangedAsync(ShellDescriptor descriptor, ShellSettings settings);
}
