using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;

namespace OrchardCore.Alias.ViewModels;

internal class AliasPartViewModel
{
    public string? Alias { get; set; }

    [BindNever]
    [ValidateNever]
    public AliasPart AliasPart { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public AliasPartSettings Settings { get; set; } = null!;
}
