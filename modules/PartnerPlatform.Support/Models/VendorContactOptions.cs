namespace PartnerPlatform.Support.Models;

/// <summary>Configuration section <c>PartnerPlatform_VendorContact</c>: where customers are sent when their partner left no details.</summary>
public sealed class VendorContactOptions
{
    public string? Email { get; set; }

    public string? Telephone { get; set; }

    public string? Website { get; set; }
}
