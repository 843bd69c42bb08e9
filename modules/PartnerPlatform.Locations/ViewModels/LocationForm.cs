using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.ViewModels;

public sealed class LocationForm
{
    public string? Name { get; set; }

    public string? LegalEntityName { get; set; }

    public PostalAddress Address { get; set; } = new();

    public Contact PrimaryContact { get; set; } = new();

    public string? ETag { get; set; }

    /// <summary>Whether to submit it to its verification once it is saved.</summary>
    public bool Submit { get; set; }

    public LocationDetails ToDetails() => new()
    {
        Name = Name,
        LegalEntityName = LegalEntityName,
        Address = Address,
        PrimaryContact = PrimaryContact,
    };
}
