namespace OrchardCore.Admin.Models;

/// <summary>Site settings about the admin.</summary>
public class AdminSettings
{
    /// <summary>Whether the switch between light and dark is shown.</summary>
    public bool DisplayThemeToggler { get; set; } = true;

    /// <summary>Whether the menu can be filtered.</summary>
    public bool DisplayMenuFilter { get; set; }

    /// <summary>Whether the menu begins with an entry for new content.</summary>
    public bool DisplayNewMenu { get; set; }

    /// <summary>Whether titles are shown in the top bar.</summary>
    public bool DisplayTitlesInTopbar { get; set; }
}
