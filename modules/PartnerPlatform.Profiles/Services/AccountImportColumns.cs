namespace PartnerPlatform.Profiles.Services;

/// <summary>The columns that an import understands in this module. Other modules add their own.</summary>
public static class AccountImportColumns
{
    public const string Name = "name";
    public const string TenantId = "tenantId";
    public const string Country = "country";
    public const string Domain = "domain";
    public const string VerifiedDomains = "verifiedDomains";
    public const string MpnId = "mpnId";
    public const string Status = "status";
    public const string Email = "email";
    public const string Culture = "culture";
    public const string AddressLine1 = "addressLine1";
    public const string AddressLine2 = "addressLine2";
    public const string City = "city";
    public const string State = "state";
    public const string Region = "region";
    public const string PostalCode = "postalCode";
    public const string FirstName = "firstName";
    public const string LastName = "lastName";
    public const string PhoneNumber = "phoneNumber";

    public static IReadOnlyList<string> Required { get; } = [Name, TenantId, Country];

    public static IReadOnlyList<string> Optional { get; } =
    [
        Domain, VerifiedDomains, MpnId, Status, Email, Culture,
        AddressLine1, AddressLine2, City, State, Region, PostalCode, FirstName, LastName, PhoneNumber,
    ];
}
