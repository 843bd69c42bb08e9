namespace OrchardCore.Themes.ViewModels;

internal sealed class ThemeEntry
{
    public string Id { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public string? Description { get; set; }

    public string? Version { get; set; }

    public bool IsAdmin { get; set; }

    public bool IsCurrent { get; set; }
}
