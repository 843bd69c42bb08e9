using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Navigation;

/// <summary>The page that a request asks for.</summary>
public class PagerParameters
{
    /// <summary>The number of the page.</summary>
    [FromQuery(Name = "pagenum")]
    public int? Page { get; set; }

    /// <summary>How many items a page has.</summary>
    [FromQuery(Name = "pagesize")]
    public int? PageSize { get; set; }
}
