using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell.Descriptor;

/// <summary>Keeps the tenant's list of features.</summary>
public interface IShellDescriptorManager
{
    /// <summary>Gives the descriptor, or null before setup.</summary>
    Task<ShellDescriptor> GetShellDescriptorAsync();

    /// <summary>Stores a new list of features; fails if the descriptor has changed since the given serial number.</summary>
    Task UpdateShellDescriptorAsync(int priorSerialNumber, IEnumerable<ShellFeature> enabledFeatures);
}
