using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.Security.ViewModels;

internal class SecuritySettingsViewModel
{
    public static readonly string?[] ReferrerPolicies =
    [
        "no-referrer",
        "no-referrer-when-downgrade",
        "origin",
        "origin-when-cross-origin",
        "same-origin",
        "strict-origin",
        "strict-origin-when-cross-origin",
        "unsafe-url",
    ];

    public string? ContentSecurityPolicy { get; set; }

    public string? PermissionsPolicy { get; set; }

    public string? ReferrerPolicy { get; set; }

    [BindNever]
    public bool FromConfiguration { get; set; }
}
