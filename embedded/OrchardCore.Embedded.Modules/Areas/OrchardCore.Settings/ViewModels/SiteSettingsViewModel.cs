using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.Settings.ViewModels;

internal class SiteSettingsViewModel
{
    [Required(ErrorMessage = "The name of the site is required.")]
    [StringLength(255)]
    public string? SiteName { get; set; }

    public string? PageTitleFormat { get; set; }

    public string? BaseUrl { get; set; }

    public string? TimeZone { get; set; }

    public int? PageSize { get; set; }

    public bool UseCdn { get; set; }

    public string? CdnBaseUrl { get; set; }

    public ResourceDebugMode ResourceDebugMode { get; set; }

    public bool AppendVersion { get; set; }

    public CacheMode CacheMode { get; set; }

    [BindNever]
    public IEnumerable<SelectListItem> TimeZones { get; set; } = [];
}
