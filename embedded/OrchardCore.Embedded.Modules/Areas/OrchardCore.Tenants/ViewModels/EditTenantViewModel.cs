using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.Data;
using OrchardCore.Recipes.Models;

namespace OrchardCore.Tenants.ViewModels;

internal sealed class EditTenantViewModel
{
    [Required(ErrorMessage = "The name of the tenant is required.")]
    public string? Name { get; set; }

    public string? Description { get; set; }

    public string? Category { get; set; }

    public string? RequestUrlHost { get; set; }

    public string? RequestUrlPrefix { get; set; }

    public string? RecipeName { get; set; }

    public string? DatabaseProvider { get; set; }

    public string? ConnectionString { get; set; }

    public string? TablePrefix { get; set; }

    public string? Schema { get; set; }

    [BindNever]
    public bool IsNew { get; set; }

    [BindNever]
    public bool CanEditDatabase { get; set; }

    [BindNever]
    public IReadOnlyList<RecipeDescriptor> Recipes { get; set; } = [];

    [BindNever]
    public IReadOnlyList<DatabaseProvider> DatabaseProviders { get; set; } = [];
}
