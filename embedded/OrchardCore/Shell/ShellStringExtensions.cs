namespace OrchardCore.Environment.Shell;

/// <summary>Questions about names of tenants.</summary>
public static class ShellStringExtensions
{
    /// <summary>Whether this is the name of the tenant that always exists.</summary>
    public static bool IsDefaultShellName(this string name) => name == ShellSettings.DefaultShellName;

    /// <summary>Whether this is the name of the tenant that always exists, apart from case.</summary>
    public static bool IsDefaultShellNameIgnoreCase(this string name)
        => string.Equals(name, ShellSettings.DefaultShellName, StringComparison.OrdinalIgnoreCase);
}
