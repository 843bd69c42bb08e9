using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Locations.Services;

/// <summary>The columns of an existing MPN directory.</summary>
public static class LocationImportColumns
{
    public const string MpnId = "mpnId";
    public const string Name = ImportRow.NameColumn;
    public const string Country = "country";
    public const string AccountType = "accountType";
    public const string TenantId = "tenantId";
    public const string AccountId = "accountId";
    public const string GlobalMpnId = "globalMpnId";
    public const string LegalEntityName = "legalEntityName";
    public const string AddressLine1 = "addressLine1";
    public const string AddressLine2 = "addressLine2";
    public const string PostalCode = "postalCode";
    public const string City = "city";
    public const string State = "state";
    public const string Region = "region";
    public const string PhoneNumber = "phoneNumber";
    public const string FirstName = "firstName";
    public const string LastName = "lastName";
    public const string Email = "email";
    public const string Status = "status";
    public const string Associated = "associated";

    public static IReadOnlyList<string> Required { get; } = [MpnId, Name, Country];

    public static IReadOnlyList<string> Optional { get; } =
    [
        AccountType, TenantId, AccountId, GlobalMpnId, LegalEntityName, AddressLine1, AddressLine2, PostalCode, City, State, Region,
        PhoneNumber, FirstName, LastName, Email, Status, Associated,
    ];
}
