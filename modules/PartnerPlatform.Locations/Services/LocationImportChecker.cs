using Microsoft.Extensions.Localization;
using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Profiles.Indexes;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>
/// Says what keeps a row of an MPN directory from being taken, and what is only worth a look: an old directory has incomplete
/// addresses, and must be imported nevertheless.
/// </summary>
public sealed class LocationImportChecker
{
    private readonly IStringLocalizer S;

    public LocationImportChecker(IStringLocalizer<LocationImportChecker> localizer)
    {
        S = localizer;
    }

    /// <summary>What is wrong with the ID, the account and the words of a row.</summary>
    internal IReadOnlyList<RuleNote> CheckRow(LocationImportEntry entry, PartnerAccountIndex? account)
    {
        var notes = new List<RuleNote>();
        if (entry.RawMpnId is null)
        {
            notes.AddRange(GeneralRules.CheckText(LocationImportColumns.MpnId, null, 10, isRequired: true).Violations.Select(RuleNote.From));
        }
        else if (!entry.Id.HasValue)
        {
            notes.Add(RuleNote.From(RuleIds.Mpn002, LocationImportColumns.MpnId));
        }

        if (account is null)
        {
            notes.Add(CheckAccount(entry));
        }

        foreach (var column in entry.UnknownWords())
        {
            notes.Add(RuleNote.Localize("IMP-003", column, S, "“{0}” isn’t a value of this column.", entry.Cell(column)!));
        }

        return notes;
    }

    /// <summary>Whether a location row may have its ID and its name.</summary>
    internal IReadOnlyList<RuleNote> CheckOwner(
        LocationImportEntry entry, PartnerAccountIndex account, PartnerLocationIndex? existing, LocationImportDirectory directory)
    {
        var notes = new List<RuleNote>();
        var headquarters = directory.FindHeadquarters(entry.Id.Value);
        if (headquarters == account.AccountId)
        {
            notes.Add(WithId(RuleIds.Mpn004, entry));
        }
        else if (headquarters is not null || (existing is not null && existing.AccountId != account.AccountId))
        {
            notes.Add(IsTaken(entry));
        }
        else if (existing?.Status == nameof(LocationStatus.Deleted))
        {
            notes.Add(RuleNote.Localize(
                "IMP-005", LocationImportColumns.MpnId, S, "The location with the MPN ID {0} was deleted, and its ID is never used again.", entry.Id.Value));
        }

        if (entry.Name is not null && directory.FindName(account.AccountId!, entry.Name) is { } other && other != existing?.LocationId)
        {
            notes.Add(RuleNote.Localize(
                "IMP-004", LocationImportColumns.Name, S, "Another location of this account has the name “{0}”.", entry.Name));
        }

        return notes;
    }

    /// <summary>Whether a row may set the ID of its account’s headquarters.</summary>
    internal RuleNote? CheckHeadquarters(LocationImportEntry entry, PartnerAccountIndex account, LocationImportDirectory directory)
    {
        if (account.MpnId == entry.Id.Value)
        {
            return null;
        }

        if (account.MpnId is not null)
        {
            return RuleNote.Localize(
                "IMP-006", LocationImportColumns.MpnId, S, "The account has another global MPN ID: {0}.", account.MpnId);
        }

        var isTaken = directory.FindHeadquarters(entry.Id.Value) is not null || directory.FindLocation(entry.Id.Value) is not null;
        return MpnAssociationRules.CheckGlobalId(entry.Id.Value, isTaken).IsAllowed ? null : IsTaken(entry);
    }

    /// <summary>Whether what a rule found keeps a location from being imported.</summary>
    internal static bool IsError(RuleViolation violation) => violation.Id.Value switch
    {
        "ADR-001" or "ADR-003" or "GEN-002" or "GEN-003" => true,
        "GEN-001" => violation.Field is LocationImportColumns.Name or "address.country",
        _ => false,
    };

    /// <summary>What a rule found, with the column of the file that it is about.</summary>
    internal RuleNote Describe(RuleViolation violation)
    {
        var column = violation.Field[(violation.Field.LastIndexOf('.') + 1)..];
        return violation.Id == RuleIds.Sup001
            ? RuleNote.Localize(violation.Id.Value, column, S, "Enter a valid email address.")
            : RuleNote.From(violation) with { Field = column };
    }

    // The text of MPN-008 is for a partner, who must not learn that others have the ID.
    private RuleNote IsTaken(LocationImportEntry entry) => RuleNote.Localize(
        RuleIds.Mpn008.Value, LocationImportColumns.MpnId, S, "Another account, or a location, has the MPN ID {0}.", entry.Id.Value);

    private RuleNote CheckAccount(LocationImportEntry entry) =>
        (entry.AccountId ?? entry.TenantId ?? entry.HeadquartersId) is { } key
            ? RuleNote.Localize("IMP-002", ColumnOf(entry), S, "No partner account has the ID {0}.", key)
            : RuleNote.Localize(
                "IMP-001", LocationImportColumns.TenantId, S, "Give the account: its tenant ID, its account ID or its global MPN ID.");

    private static string ColumnOf(LocationImportEntry entry) => entry.AccountId is not null
        ? LocationImportColumns.AccountId
        : entry.TenantId is not null ? LocationImportColumns.TenantId : LocationImportColumns.GlobalMpnId;

    private static RuleNote WithId(RuleId rule, LocationImportEntry entry) =>
        RuleNote.From(rule, LocationImportColumns.MpnId, ("mpnId", entry.Id.Value));
}
