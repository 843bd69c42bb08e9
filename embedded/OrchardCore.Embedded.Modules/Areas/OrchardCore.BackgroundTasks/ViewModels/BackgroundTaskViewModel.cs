using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.BackgroundTasks.ViewModels;

internal sealed class BackgroundTaskViewModel
{
    public string? Name { get; set; }

    [BindNever]
    public string? Title { get; set; }

    [BindNever]
    public string? DefaultSchedule { get; set; }

    [Required(ErrorMessage = "The schedule is required.")]
    public string? Schedule { get; set; }

    public string? Description { get; set; }

    public bool Enable { get; set; }

    [Range(0, int.MaxValue)]
    public int LockTimeout { get; set; }

    [Range(0, int.MaxValue)]
    public int LockExpiration { get; set; }

    public bool UsePipeline { get; set; }
}
