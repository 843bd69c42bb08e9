namespace OrchardCore.Recipes.ViewModels;

internal sealed class RecipeViewModel
{
    public required string FileName { get; init; }

    public required string BasePath { get; init; }

    public required string DisplayName { get; init; }

    public string? Description { get; init; }

    public string[] Tags { get; init; } = [];

    public required string Feature { get; init; }
}
