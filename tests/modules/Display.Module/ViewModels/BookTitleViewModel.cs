using System.ComponentModel.DataAnnotations;

namespace Display.Module.ViewModels;

public class BookTitleViewModel
{
    [Required]
    public string? Title { get; set; }
}
