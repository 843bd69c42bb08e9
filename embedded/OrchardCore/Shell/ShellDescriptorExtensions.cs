using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>Questions about descriptors.</summary>
public static class ShellDescriptorExtensions
{
    /// <summary>Whether a feature was installed by an earlier update of the descriptor.</summary>
    public static bool WasFeatureAlreadyInstalled(this ShellDescriptor shellDescriptor, string featureId)
        => shellDescriptor.SerialNumber > 0
            && shellDescriptor.Installed.Any(feature => feature.Id == featureId && feature.SerialNumber < shellDescriptor.SerialNumber);
}
