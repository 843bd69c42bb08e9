using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Navigation;

/// <summary>The page between items that a request asks for.</summary>
public class PagerSlimParameters
{
    /// <summary>The page ends before this item.</summary>
    [FromQuery(Name = "before")]
    public string? Before { get; set; }

    /// <summary>The page starts after this item.</summary>
    [FromQuery(Name = "after")]
    public string? After { get; set; }
}
