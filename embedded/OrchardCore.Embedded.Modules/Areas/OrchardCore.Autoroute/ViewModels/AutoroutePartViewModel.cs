using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.Autoroute.Models;

namespace OrchardCore.Autoroute.ViewModels;

internal class AutoroutePartViewModel
{
    public string? Path { get; set; }

    public bool SetHomepage { get; set; }

    public bool UpdatePath { get; set; }

    public bool RouteContainedItems { get; set; }

    [BindNever]
    [ValidateNever]
    public bool IsHomepage { get; set; }

    [BindNever]
    [ValidateNever]
    public bool MaySetHomepage { get; set; }

    [BindNever]
    [ValidateNever]
    public AutoroutePartSettings Settings { get; set; } = null!;
}
