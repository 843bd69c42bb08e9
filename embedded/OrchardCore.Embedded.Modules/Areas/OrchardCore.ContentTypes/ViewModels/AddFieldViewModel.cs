using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace OrchardCore.ContentTypes.ViewModels;

internal sealed class AddFieldViewModel
{
    [Required]
    public string? DisplayName { get; set; }

    public string? Name { get; set; }

    [Required]
    public string? FieldTypeName { get; set; }

    [BindNever]
    [ValidateNever]
    public string PartName { get; set; } = "";

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<string> Fields { get; set; } = [];
}
