using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Recipes.Models;

/// <summary>The header of a recipe and where it was found.</summary>
public class RecipeDescriptor
{
    /// <summary>The technical name.</summary>
    public string? Name { get; set; }

    /// <summary>The name shown to people.</summary>
    public string? DisplayName { get; set; }

    /// <summary>What the recipe does.</summary>
    public string? Description { get; set; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; set; }

    /// <summary>The author's site.</summary>
    public string? WebSite { get; set; }

    /// <summary>The recipe's version.</summary>
    public string? Version { get; set; }

    /// <summary>Whether a site can be set up with it.</summary>
    public bool IsSetupRecipe { get; set; }

    /// <summary>When it was exported from a site.</summary>
    public DateTime? ExportUtc { get; set; }

    /// <summary>Categories to group by.</summary>
    public string[]? Categories { get; set; }

    /// <summary>Tags; <c>hidden</c> and <c>default</c> have a meaning of their own.</summary>
    public string[]? Tags { get; set; }

    /// <summary>Whether each step runs in a shell scope of its own.</summary>
    public bool RequireNewScope { get; set; } = true;

    /// <summary>The folder of the recipe file; <c>[file:…]</c> paths are relative to it.</summary>
    public string? BasePath { get; set; }

    /// <summary>The recipe file.</summary>
    public IFileInfo RecipeFileInfo { get; set; } = null!;

    /// <summary>The provider of the files next to the recipe.</summary>
    public IFileProvider FileProvider { get; set; } = null!;
}
