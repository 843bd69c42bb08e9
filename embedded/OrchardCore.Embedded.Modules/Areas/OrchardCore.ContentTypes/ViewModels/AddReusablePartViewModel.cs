using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes.ViewModels;

internal sealed class AddReusablePartViewModel
{
    [Required]
    public string? DisplayName { get; set; }

    public string? Name { get; set; }

    public string? Description { get; set; }

    [Required]
    public string? SelectedPartName { get; set; }

    [BindNever]
    [ValidateNever]
    public string TypeName { get; set; } = "";

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<ContentPartDefinition> Parts { get; set; } = [];
}
