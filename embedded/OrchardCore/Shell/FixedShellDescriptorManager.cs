using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>Features that don't change, or change only as long as the process runs.</summary>
internal sealed class FixedShellDescriptorManager(ShellDescriptor descriptor) : IShellDescriptorManager
{
    public Task<ShellDescriptor> GetShellDescriptorAsync() => Task.FromResult(descriptor);

    public Task UpdateShellDescriptorAsync(int priorSerialNumber, IEnumerable<ShellFeature> enabledFeatures)
        => throw new InvalidOperationException("The features of this application are fixed.");
}
