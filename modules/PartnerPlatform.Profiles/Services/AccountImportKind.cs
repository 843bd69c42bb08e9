using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.ViewModels;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Services;

/// <summary>Imports partner accounts: a row creates an account, or updates the one of the same tenant.</summary>
public sealed class AccountImportKind : IImportKind
{
    public const string KindName = "accounts";

    private readonly IPartnerAccountStore _store;
    private readonly AccountChecker _checker;
    private readonly IEnumerable<IAccountImportContributor> _contributors;
    private readonly IClock _clock;
    private readonly IStringLocalizer S;

    public AccountImportKind(
        IPartnerAccountStore store,
        AccountChecker checker,
        IEnumerable<IAccountImportContributor> contributors,
        IClock clock,
        IStringLocalizer<AccountImportKind> localizer)
    {
        _store = store;
        _checker = checker;
        _contributors = contributors;
        _clock = clock;
        S = localizer;
    }

    public string Name => KindName;

    public LocalizedString DisplayName => S["Partner accounts"];

    public Permission Permission => Permissions.ManageAccounts;

    public IReadOnlyList<string> RequiredColumns => AccountImportColumns.Required;

    public IReadOnlyList<string> OptionalColumns =>
        [.. AccountImportColumns.Optional, .. _contributors.SelectMany(contributor => contributor.Columns)];

    // A later row about the same tenant changes what an earlier one made.
    public IEnumerable<(string Column, string Key)> GetKeys(ImportRow row) => [];

    public async Task<IReadOnlyList<ImportRowResult>> ProcessAsync(IReadOnlyList<ImportRow> rows, PartnerImport import)
    {
        var results = new List<ImportRowResult>(rows.Count);
        foreach (var row in rows)
        {
            results.Add(await ProcessAsync(row, import.DryRun, import.RequestedBy));
        }

        return results;
    }

    public Task EndedAsync(PartnerImport import) => Task.CompletedTask;

    private async Task<ImportRowResult> ProcessAsync(ImportRow row, bool dryRun, string? userName)
    {
        var tenantId = AccountChecker.NormalizeTenantId(row[AccountImportColumns.TenantId]);
        var existing = await _store.FindByTenantAsync(tenantId);
        var result = await ProcessAsync(row, existing, dryRun, userName);

        // Somebody may have created the account between the look-up and the check: the row is about that account then.
        return result.Outcome == ImportRowOutcome.Failed && existing is null && await _store.FindByTenantAsync(tenantId) is { } created
            ? await ProcessAsync(row, created, dryRun, userName)
            : result;
    }

    private async Task<ImportRowResult> ProcessAsync(ImportRow row, ContentItem? existing, bool dryRun, string? userName)
    {
        var account = ReadAccount(row, existing);
        var organization = ReadOrganization(row, existing, account);

        var notes = new List<RuleNote>(await _checker.CheckAsync(new AccountDraft(account, existing, row)));
        if (row.Has(AccountImportColumns.AddressLine1) || row.Has(AccountImportColumns.City) || existing is null)
        {
            var result = OrganizationProfileMapper.Check(organization, account.Country, verifiedDomains: null);
            notes.AddRange(result.Violations.Select(RuleNote.From).Where(note => !IsRepeated(note)));
        }

        if (row.Has(AccountImportColumns.Status) && ReadStatus(row) is null)
        {
            notes.Add(RuleNote.Localize(
                "IMP-003", AccountImportColumns.Status, S, "“{0}” isn’t a value of this column.", row[AccountImportColumns.Status]!));
        }

        notes.AddRange(_contributors.SelectMany(contributor => contributor.Check(row)));
        if (notes.Count > 0)
        {
            return new ImportRowResult(ImportRowOutcome.Failed, notes);
        }

        if (!dryRun)
        {
            await SaveAsync(row, existing, account, organization, userName);
        }

        return new ImportRowResult(existing is null ? ImportRowOutcome.Created : ImportRowOutcome.Updated, notes);
    }

    // Country and company name are columns of the account: one message about each is enough.
    private static bool IsRepeated(RuleNote note) => note.Field is "defaultAddress.country" or "companyName"
        && note.RuleId is not "ADR-015";

    private async Task SaveAsync(
        ImportRow row, ContentItem? existing, PartnerAccountForm form, OrganizationProfileForm organization, string? userName)
    {
        var account = existing ?? await _store.NewAsync();
        account.DisplayText = form.Name!.Trim();

        var part = account.Account();
        PartnerAccountMapper.Apply(form, part, part.Revision.Next(_clock.UtcNow, userName));
        account.Apply(nameof(PartnerAccountPart), part);

        OrganizationProfileMapper.Apply(organization, account, account.Organization().Revision.Next(_clock.UtcNow, userName));
        if (existing is null)
        {
            SetBilling(account, organization, userName);
        }

        foreach (var contributor in _contributors)
        {
            contributor.Apply(row, account);
        }

        if (existing is null)
        {
            await _store.CreateAsync(account);
        }
        else
        {
            await _store.UpdateAsync(account);
        }
    }

    private void SetBilling(ContentItem account, OrganizationProfileForm organization, string? userName)
    {
        var billing = account.Billing();
        billing.CompanyName = organization.CompanyName;
        billing.Address = account.Organization().DefaultAddress;
        billing.BillingCurrency = CountryDirectory.Default.Find(account.Account().Country)?.Currency;
        billing.Revision = billing.Revision.Next(_clock.UtcNow, userName);
        account.Apply(nameof(BillingProfilePart), billing);
    }

    private static PartnerAccountForm ReadAccount(ImportRow row, ContentItem? existing)
    {
        var stored = existing?.Account();
        return new PartnerAccountForm
        {
            Name = row[AccountImportColumns.Name],
            TenantId = row[AccountImportColumns.TenantId],
            Country = row[AccountImportColumns.Country],
            Domain = row[AccountImportColumns.Domain] ?? stored?.Domain,
            VerifiedDomains = row[AccountImportColumns.VerifiedDomains] ?? string.Join(' ', stored?.VerifiedDomains ?? []),
            MpnId = row[AccountImportColumns.MpnId] ?? stored?.MpnId,
            Status = ReadStatus(row) ?? stored?.Status ?? PartnerAccountStatus.Active,
            Programs = stored?.Programs ?? [],
        };
    }

    private static PartnerAccountStatus? ReadStatus(ImportRow row) =>
        Enum.TryParse<PartnerAccountStatus>(row[AccountImportColumns.Status], ignoreCase: true, out var status) && Enum.IsDefined(status)
            ? status
            : null;

    private static OrganizationProfileForm ReadOrganization(ImportRow row, ContentItem? existing, PartnerAccountForm account)
    {
        var stored = existing?.Organization();
        var address = stored?.DefaultAddress ?? new PostalAddress();
        return new OrganizationProfileForm
        {
            CompanyName = account.Name,
            Email = row[AccountImportColumns.Email] ?? stored?.Email,
            Culture = row[AccountImportColumns.Culture] ?? stored?.Culture,
            DefaultAddress = new PostalAddress
            {
                Country = account.Country,
                AddressLine1 = row[AccountImportColumns.AddressLine1] ?? address.AddressLine1,
                AddressLine2 = row[AccountImportColumns.AddressLine2] ?? address.AddressLine2,
                City = row[AccountImportColumns.City] ?? address.City,
                State = row[AccountImportColumns.State] ?? address.State,
                Region = row[AccountImportColumns.Region] ?? address.Region,
                PostalCode = row[AccountImportColumns.PostalCode] ?? address.PostalCode,
                FirstName = row[AccountImportColumns.FirstName] ?? address.FirstName,
                LastName = row[AccountImportColumns.LastName] ?? address.LastName,
                PhoneNumber = row[AccountImportColumns.PhoneNumber] ?? address.PhoneNumber,
            },
        };
    }
}
