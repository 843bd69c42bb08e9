using PartnerPlatform.Locations.Models;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>A row of an MPN directory, as far as it can be read without knowing anything else.</summary>
internal sealed class LocationImportEntry
{
    private readonly ImportRow _row;

    public LocationImportEntry(ImportRow row)
    {
        _row = row;
        MpnId.TryParse(row[LocationImportColumns.MpnId], out var id);
        Id = id;
        AccountId = row[LocationImportColumns.AccountId];
        TenantId = AccountId is null ? AccountChecker.NormalizeTenantId(row[LocationImportColumns.TenantId])?.ToLowerInvariant() : null;
        HeadquartersId = AccountId is null && TenantId is null && MpnId.TryParse(row[LocationImportColumns.GlobalMpnId], out var global)
            ? global.Value
            : null;
        IsGlobal = IsValue(LocationImportColumns.AccountType, nameof(MpnAccountType.Global));
        IsAssociated = IsValue(LocationImportColumns.Associated, "true");
        Status = Enum.TryParse<LocationStatus>(row[LocationImportColumns.Status], ignoreCase: true, out var status) && Enum.IsDefined(status)
            ? status
            : null;
    }

    public int Number => _row.Number;

    /// <summary>The default value when there is none or it isn't an ID.</summary>
    public MpnId Id { get; }

    public string? AccountId { get; }

    public string? TenantId { get; }

    public string? HeadquartersId { get; }

    public bool IsGlobal { get; }

    public bool IsAssociated { get; }

    /// <summary>Null when the row says none.</summary>
    public LocationStatus? Status { get; }

    public string? Name => _row[LocationImportColumns.Name];

    public string? RawMpnId => _row[LocationImportColumns.MpnId];

    /// <summary>The columns whose cell isn't one of the words that they take.</summary>
    public IEnumerable<string> UnknownWords()
    {
        if (_row.Has(LocationImportColumns.AccountType) && !IsGlobal && !IsValue(LocationImportColumns.AccountType, nameof(MpnAccountType.Location)))
        {
            yield return LocationImportColumns.AccountType;
        }

        if (_row.Has(LocationImportColumns.Associated) && !IsAssociated && !IsValue(LocationImportColumns.Associated, "false"))
        {
            yield return LocationImportColumns.Associated;
        }

        if (_row.Has(LocationImportColumns.Status) && Status is null or LocationStatus.Deleted)
        {
            yield return LocationImportColumns.Status;
        }
    }

    public string? Cell(string column) => _row[column];

    /// <summary>What the row says of the location; what it leaves out stays as it is.</summary>
    public LocationDetails ReadDetails(PartnerLocationPart? stored)
    {
        var address = stored?.Address ?? new PostalAddress();
        var contact = stored?.PrimaryContact ?? new Contact();
        return new LocationDetails
        {
            Name = Name,
            LegalEntityName = _row[LocationImportColumns.LegalEntityName] ?? stored?.LegalEntityName,
            Address = address with
            {
                Country = _row[LocationImportColumns.Country],
                AddressLine1 = _row[LocationImportColumns.AddressLine1] ?? address.AddressLine1,
                AddressLine2 = _row[LocationImportColumns.AddressLine2] ?? address.AddressLine2,
                PostalCode = _row[LocationImportColumns.PostalCode] ?? address.PostalCode,
                City = _row[LocationImportColumns.City] ?? address.City,
                State = _row[LocationImportColumns.State] ?? address.State,
                Region = _row[LocationImportColumns.Region] ?? address.Region,
            },
            PrimaryContact = contact with
            {
                FirstName = _row[LocationImportColumns.FirstName] ?? contact.FirstName,
                LastName = _row[LocationImportColumns.LastName] ?? contact.LastName,
                Email = _row[LocationImportColumns.Email] ?? contact.Email,
                PhoneNumber = _row[LocationImportColumns.PhoneNumber] ?? contact.PhoneNumber,
            },
        };
    }

    private bool IsValue(string column, string value) => string.Equals(_row[column], value, StringComparison.OrdinalIgnoreCase);
}
