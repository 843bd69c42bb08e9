using OrchardCore.ContentManagement;

namespace OrchardCore.Autoroute.Models;

/// <summary>The path of an item.</summary>
public class AutoroutePart : ContentPart
{
    /// <summary>The greatest length of a path.</summary>
    public const int MaxPathLength = 1024;

    /// <summary>The characters that a path can't have.</summary>
    public static readonly char[] InvalidCharactersForPath = ":?#[]@!$&'()*+,.;=<>\\|%".ToCharArray();

    /// <summary>The path, without slash in front.</summary>
    public string? Path { get; set; }

    /// <summary>Whether publishing makes the item the home page.</summary>
    public bool SetHomepage { get; set; }

    /// <summary>Whether a contained item has no path.</summary>
    public bool Disabled { get; set; }

    /// <summary>Whether contained items have paths.</summary>
    public bool RouteContainedItems { get; set; }

    /// <summary>Whether the path of a contained item stands without that of its container.</summary>
    public bool Absolute { get; set; }
}
