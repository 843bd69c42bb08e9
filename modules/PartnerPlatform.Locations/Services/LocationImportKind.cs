using Microsoft.Extensions.Localization;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Profiles.Indexes;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;
using YesSql;

namespace PartnerPlatform.Locations.Services;

/// <summary>
/// Imports an existing MPN directory. Its locations were there before, so that a cloud that takes no new ones takes them. The
/// audit trail gets one event for the whole import, and handlers of locations aren't told.
/// </summary>
public sealed class LocationImportKind : IImportKind
{
    public const string KindName = "locations";

    private readonly ISession _session;
    private readonly IContentManager _contentManager;
    private readonly LocationImportChecker _checker;
    private readonly LocationImportAssociations _associations;
    private readonly MpnPolicyProvider _policies;
    private readonly MpnDriftChecker _drift;
    private readonly IPartnerAccountStore _accounts;
    private readonly IAuditTrailManager _auditTrail;
    private readonly IClock _clock;
    private readonly IStringLocalizer S;

    public LocationImportKind(
        ISession session,
        IContentManager contentManager,
        LocationImportChecker checker,
        LocationImportAssociations associations,
        MpnPolicyProvider policies,
        MpnDriftChecker drift,
        IPartnerAccountStore accounts,
        IAuditTrailManager auditTrail,
        IClock clock,
        IStringLocalizer<LocationImportKind> localizer)
    {
        _session = session;
        _contentManager = contentManager;
        _checker = checker;
        _associations = associations;
        _policies = policies;
        _drift = drift;
        _accounts = accounts;
        _auditTrail = auditTrail;
        _clock = clock;
        S = localizer;
    }

    public string Name => KindName;

    public LocalizedString DisplayName => S["MPN directory: locations and their MPN IDs"];

    public Permission Permission => Permissions.ManageLocations;

    public IReadOnlyList<string> RequiredColumns => LocationImportColumns.Required;

    public IReadOnlyList<string> OptionalColumns => LocationImportColumns.Optional;

    public IEnumerable<(string Column, string Key)> GetKeys(ImportRow row)
    {
        var entry = new LocationImportEntry(row);
        if (entry.Id.HasValue)
        {
            yield return (LocationImportColumns.MpnId, entry.Id.Value);
        }

        if (!entry.IsGlobal && entry.Name is not null && (entry.AccountId ?? entry.TenantId ?? entry.HeadquartersId) is { } account)
        {
            yield return (LocationImportColumns.Name, PartnerLocationIndexProvider.NameKeyOf(account, entry.Name));
        }
    }

    public async Task<IReadOnlyList<ImportRowResult>> ProcessAsync(IReadOnlyList<ImportRow> rows, PartnerImport import)
    {
        LocationImportEntry[] entries = [.. rows.Select(row => new LocationImportEntry(row))];
        var directory = await LocationImportDirectory.ReadAsync(_session, entries);
        var policy = await _policies.GetAsync();
        var results = new List<ImportRowResult>(entries.Length);
        foreach (var entry in entries)
        {
            var account = directory.FindAccount(entry);
            var notes = _checker.CheckRow(entry, account);
            results.Add(notes.Count > 0 || account is null
                ? Failed(notes)
                : entry.IsGlobal
                    ? await TakeHeadquartersAsync(entry, account, directory, import)
                    : await TakeLocationAsync(entry, account, directory, policy, import));
        }

        return results;
    }

    public async Task EndedAsync(PartnerImport import)
    {
        if (!import.DryRun)
        {
            await _auditTrail.RecordEventAsync(new AuditTrailContext<LocationImportAuditEvent>(
                LocationImportAuditEvents.Imported,
                LocationImportAuditEvents.Category,
                import.ImportId,
                userId: null,
                import.RequestedBy,
                LocationImportAuditEvent.From(import)));
        }
    }

    private async Task<ImportRowResult> TakeHeadquartersAsync(
        LocationImportEntry entry, PartnerAccountIndex row, LocationImportDirectory directory, PartnerImport import)
    {
        if (_checker.CheckHeadquarters(entry, row, directory) is { } note)
        {
            return Failed([note]);
        }

        if (row.MpnId is null && !import.DryRun && await _accounts.GetAsync(row.AccountId) is { } account)
        {
            var part = account.Account();
            part.MpnId = entry.Id.Value;
            part.Revision = part.Revision.Next(_clock.UtcNow, import.RequestedBy);
            account.Apply(nameof(PartnerAccountPart), part);
            await _accounts.UpdateAsync(account);
        }

        directory.KeepHeadquarters(row, entry.Id.Value);
        return new ImportRowResult(ImportRowOutcome.Updated, []);
    }

    private async Task<ImportRowResult> TakeLocationAsync(
        LocationImportEntry entry, PartnerAccountIndex account, LocationImportDirectory directory, MpnPolicy policy, PartnerImport import)
    {
        var existing = directory.FindLocation(entry.Id.Value);
        var owner = _checker.CheckOwner(entry, account, existing, directory);
        var item = owner.Count == 0 ? directory.GetItem(existing?.LocationId) : null;
        var details = entry.ReadDetails(item?.Location());
        var result = LocationRules.Evaluate(details, CountryDirectory.Default);
        RuleNote[] errors = [.. owner, .. result.All.Where(LocationImportChecker.IsError).Select(_checker.Describe)];
        if (errors.Length > 0)
        {
            return Failed(errors);
        }

        details = details with { Address = AddressRules.Normalize(details.Address, CountryDirectory.Default) };
        if (!import.DryRun)
        {
            item = item is null
                ? await CreateAsync(entry, account, details, import.RequestedBy)
                : await UpdateAsync(entry, item, details, directory, import.RequestedBy);
        }

        var row = new PartnerLocationIndex
        {
            LocationId = item?.ContentItemId ?? existing?.LocationId ?? entry.RawMpnId,
            AccountId = account.AccountId,
            MpnId = entry.Id.Value,
            Name = details.Name,
            Country = details.Address.Country,
            Status = (entry.Status ?? (existing is null ? LocationStatus.Active : Enum.Parse<LocationStatus>(existing.Status!))).ToString(),
        };
        directory.Keep(row, existing?.Name, item);

        var warnings = result.All.Select(_checker.Describe).ToList();
        if (entry.IsAssociated)
        {
            warnings.AddRange(await _associations.AssociateAsync(account, row, directory, policy, import.RequestedBy, import.DryRun));
        }

        return new ImportRowResult(existing is null ? ImportRowOutcome.Created : ImportRowOutcome.Updated, warnings);
    }

    private async Task<ContentItem> CreateAsync(LocationImportEntry entry, PartnerAccountIndex account, LocationDetails details, string? userName)
    {
        var item = await _contentManager.NewAsync(LocationContentTypes.PartnerLocation);
        var part = item.Location();
        part.AccountId = account.AccountId;
        part.MpnId = entry.Id.Value;
        part.Status = entry.Status ?? LocationStatus.Active;
        Apply(item, part, details, userName);
        await _contentManager.CreateAsync(item, VersionOptions.Published);
        return item;
    }

    private async Task<ContentItem> UpdateAsync(
        LocationImportEntry entry, ContentItem item, LocationDetails details, LocationImportDirectory directory, string? userName)
    {
        var part = item.Location();

        // What the host says of a location that has moved needs no verification by the host.
        var isMoved = part is { Status: LocationStatus.PendingVerification, VerifiedCountry: not null };
        var status = entry.Status ?? (isMoved ? LocationStatus.Active : part.Status);
        var changes = LocationDiff.Compare(part.ToDetails(), details);
        if (changes.Count == 0 && status == part.Status)
        {
            return item;
        }

        var needsCheck = status != part.Status || changes.Any(change => change.Field == LocationDiff.Country);
        part.Status = status;
        part.VerifiedCountry = status == LocationStatus.PendingVerification ? part.VerifiedCountry : null;
        Apply(item, part, details, userName);
        await _session.SaveAsync(item, checkConcurrency: true);
        await _contentManager.UpdateAsync(item);
        if (needsCheck)
        {
            await _drift.CheckLocationAsync(item);
            await directory.ReadAssociationsAsync(_session, part.AccountId!);
        }

        return item;
    }

    private void Apply(ContentItem item, PartnerLocationPart part, LocationDetails details, string? userName)
    {
        part.Name = details.Name;
        part.LegalEntityName = details.LegalEntityName;
        part.Address = details.Address;
        part.PrimaryContact = details.PrimaryContact;
        part.SubmittedUtc = part.Status == LocationStatus.PendingVerification ? part.SubmittedUtc ?? _clock.UtcNow : part.SubmittedUtc;
        part.Revision = part.Revision.Next(_clock.UtcNow, userName);
        item.DisplayText = details.Name;
        item.Apply(nameof(PartnerLocationPart), part);
    }

    private static ImportRowResult Failed(IReadOnlyList<RuleNote> notes) => new(ImportRowOutcome.Failed, notes);
}
