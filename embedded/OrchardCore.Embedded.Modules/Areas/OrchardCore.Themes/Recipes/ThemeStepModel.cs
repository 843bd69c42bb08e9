namespace OrchardCore.Themes.Recipes;

internal sealed class ThemeStepModel
{
    public string? Site { get; set; }

    public string? Admin { get; set; }
}
