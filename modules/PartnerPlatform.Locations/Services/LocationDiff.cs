using PartnerPlatform.Locations.Handlers;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>Which details of a location changed.</summary>
public static class LocationDiff
{
    public const string Country = "address.country";

    private static readonly (string Field, Func<LocationDetails, string?> Read)[] _fields =
    [
        ("name", details => details.Name),
        ("legalEntityName", details => details.LegalEntityName),
        (Country, details => details.Address.Country),
        ("address.addressLine1", details => details.Address.AddressLine1),
        ("address.addressLine2", details => details.Address.AddressLine2),
        ("address.postalCode", details => details.Address.PostalCode),
        ("address.city", details => details.Address.City),
        ("address.state", details => details.Address.State),
        ("address.region", details => details.Address.Region),
        ("address.phoneNumber", details => details.Address.PhoneNumber),
        ("primaryContact.firstName", details => details.PrimaryContact.FirstName),
        ("primaryContact.lastName", details => details.PrimaryContact.LastName),
        ("primaryContact.email", details => details.PrimaryContact.Email),
        ("primaryContact.phoneNumber", details => details.PrimaryContact.PhoneNumber),
    ];

    public static IReadOnlyList<DetailChange> Compare(LocationDetails before, LocationDetails after) =>
    [
        .. _fields
            .Select(field => new DetailChange(field.Field, field.Read(before), field.Read(after)))
            .Where(change => change.Before != change.After),
    ];
}
