namespace OrchardCore.Environment.Shell.Descriptor.Models;

/// <summary>A feature that was enabled at least once.</summary>
public class InstalledShellFeature : ShellFeature
{
    /// <summary>Creates an entry without an identifier.</summary>
    public InstalledShellFeature()
    {
    }

    /// <summary>Creates an entry for a feature.</summary>
    public InstalledShellFeature(ShellFeature feature)
        : base(feature.Id, feature.AlwaysEnabled)
    {
    }

    /// <summary>The serial number of the descriptor that had the feature first.</summary>
    public int SerialNumber { get; set; }
}
