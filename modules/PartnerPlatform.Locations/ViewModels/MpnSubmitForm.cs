using Microsoft.AspNetCore.Mvc;

namespace PartnerPlatform.Locations.ViewModels;

/// <summary>What the page sends: the chosen MPN IDs, and what the person saw when choosing.</summary>
public sealed class MpnSubmitForm
{
    [FromForm(Name = "mpnId")]
    public string?[] MpnIds { get; set; } = [];

    /// <summary>Whether the association in force is to be replaced.</summary>
    [FromForm(Name = "update")]
    public bool IsUpdate { get; set; }

    /// <summary>The association that the person agreed to replace.</summary>
    [FromForm(Name = "replaces")]
    public string? Replaces { get; set; }
}
