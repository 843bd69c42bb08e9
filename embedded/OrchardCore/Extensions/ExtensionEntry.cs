using System.Reflection;

namespace OrchardCore.Environment.Extensions;

/// <summary>A loaded extension.</summary>
public class ExtensionEntry
{
    /// <summary>Creates the entry.</summary>
    public ExtensionEntry()
    {
    }

    /// <summary>The extension.</summary>
    public IExtensionInfo ExtensionInfo { get; set; } = null!;

    /// <summary>The extension's assembly.</summary>
    public Assembly Assembly { get; set; } = null!;

    /// <summary>The concrete types that the extension exports.</summary>
    public IEnumerable<Type> ExportedTypes { get; set; } = [];

    /// <summary>Whether loading failed.</summary>
    public bool IsError { get; set; }
}
