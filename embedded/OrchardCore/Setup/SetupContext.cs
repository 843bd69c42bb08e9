using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;

namespace OrchardCore.Setup.Services;

/// <summary>What a tenant is set up with, and what went wrong.</summary>
public class SetupContext
{
    /// <summary>The settings of the tenant.</summary>
    public ShellSettings ShellSettings { get; set; } = null!;

    /// <summary>Features to enable besides those that the recipe enables.</summary>
    public IEnumerable<string>? EnabledFeatures { get; set; }

    /// <summary>Messages by the name of the field that they concern; empty for all of it.</summary>
    public IDictionary<string, string> Errors { get; set; } = new Dictionary<string, string>();

    /// <summary>The recipe to run.</summary>
    public RecipeDescriptor Recipe { get; set; } = null!;

    /// <summary>The values of the setup by the names of <see cref="OrchardCore.Abstractions.Setup.SetupConstants"/>.</summary>
    public Dictionary<string, object> Properties { get; set; } = [];
}
