using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentTypes.ViewModels;

internal sealed class CreateTypeViewModel
{
    [Required]
    public string? DisplayName { get; set; }

    public string? Name { get; set; }
}
