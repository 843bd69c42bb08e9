namespace OrchardCore.Environment.Shell;

/// <summary>Where tenants keep their files.</summary>
public class ShellOptions
{
    /// <summary>Creates empty options.</summary>
    public ShellOptions()
    {
    }

    /// <summary>The folder of the application's data.</summary>
    public string ShellsApplicationDataPath { get; set; } = null!;

    /// <summary>The folder in it that has a folder for each tenant.</summary>
    public string ShellsContainerName { get; set; } = null!;
}
