namespace OrchardCore.DisplayManagement.Theming;

/// <summary>A theme that a selector proposes.</summary>
public class ThemeSelectorResult
{
    /// <summary>The proposal with the highest priority wins.</summary>
    public int Priority { get; set; }

    /// <summary>The id of the theme.</summary>
    public string? ThemeName { get; set; }
}
