using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.Data;
using OrchardCore.Recipes.Models;

namespace OrchardCore.Setup.ViewModels;

internal sealed class SetupViewModel
{
    [Required(ErrorMessage = "The name of the site is required.")]
    [StringLength(70, ErrorMessage = "The name of the site must not be longer than {1} characters.")]
    public string? SiteName { get; set; }

    public string? RecipeName { get; set; }

    public string? SiteTimeZone { get; set; }

    public string? DatabaseProvider { get; set; }

    public string? ConnectionString { get; set; }

    public string? TablePrefix { get; set; }

    public string? Schema { get; set; }

    [Required(ErrorMessage = "The user name is required.")]
    public string? UserName { get; set; }

    [Required(ErrorMessage = "The e-mail address is required.")]
    public string? Email { get; set; }

    [Required(ErrorMessage = "The password is required.")]
    [DataType(DataType.Password)]
    public string? Password { get; set; }

    [Compare(nameof(Password), ErrorMessage = "The two passwords are not the same.")]
    [DataType(DataType.Password)]
    public string? PasswordConfirmation { get; set; }

    public string? Secret { get; set; }

    [BindNever]
    public bool IsRecipePreset { get; set; }

    [BindNever]
    public bool IsProviderPreset { get; set; }

    [BindNever]
    public bool IsDatabasePreset { get; set; }

    [BindNever]
    public IReadOnlyList<RecipeDescriptor> Recipes { get; set; } = [];

    [BindNever]
    public IReadOnlyList<DatabaseProvider> DatabaseProviders { get; set; } = [];

    [BindNever]
    public IReadOnlyList<SelectListItem> TimeZones { get; set; } = [];
}
