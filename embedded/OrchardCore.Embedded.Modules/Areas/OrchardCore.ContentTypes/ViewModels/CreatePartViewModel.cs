using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentTypes.ViewModels;

internal sealed class CreatePartViewModel
{
    [Required]
    public string? Name { get; set; }
}
