using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using PartnerPlatform.Profiles.Indexes;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Services;
using YesSql;
using YesSql.Sql;

namespace PartnerPlatform.Profiles;

public sealed class Migrations : DataMigration
{
    private const int IdLength = 26;
    private const int UserIdLength = 255;

    private readonly IContentDefinitionManager _contentDefinitionManager;
    private readonly IStore _store;

    public Migrations(IContentDefinitionManager contentDefinitionManager, IStore store)
    {
        _contentDefinitionManager = contentDefinitionManager;
        _store = store;
    }

    private UniqueAccountColumns UniqueColumns => new(SchemaBuilder, _store.Configuration.Schema);

    public async Task<int> CreateAsync()
    {
        await DefineContentAsync();
        await CreateAccountIndexAsync();

        await SchemaBuilder.CreateMapIndexTableAsync<PartnerDomainIndex>(table => table
            .Column<string>(nameof(PartnerDomainIndex.AccountId), column => column.WithLength(IdLength))
            .Column<string>(nameof(PartnerDomainIndex.Domain), column => column.WithLength(255)));
        await SchemaBuilder.AlterIndexTableAsync<PartnerDomainIndex>(table => table
            .CreateIndex("IDX_PartnerDomainIndex_Domain", nameof(PartnerDomainIndex.Domain), nameof(PartnerDomainIndex.AccountId)));

        await SchemaBuilder.CreateMapIndexTableAsync<LegalBusinessProfileIndex>(table => table
            .Column<string>(nameof(LegalBusinessProfileIndex.AccountId), column => column.WithLength(IdLength))
            .Column<bool>(nameof(LegalBusinessProfileIndex.Published))
            .Column<bool>(nameof(LegalBusinessProfileIndex.Latest)));
        await SchemaBuilder.AlterIndexTableAsync<LegalBusinessProfileIndex>(table => table
            .CreateIndex("IDX_LegalBusinessProfileIndex_Account", "DocumentId", nameof(LegalBusinessProfileIndex.AccountId)));

        await SchemaBuilder.CreateMapIndexTableAsync<PartnerUserIndex>(table => table
            .Column<string>(nameof(PartnerUserIndex.UserId), column => column.WithLength(UserIdLength))
            .Column<string>(nameof(PartnerUserIndex.AccountId), column => column.WithLength(IdLength))
            .Column<string>(nameof(PartnerUserIndex.SortName), column => column.WithLength(PartnerUserIndex.NameLength))
            .Column<string>(nameof(PartnerUserIndex.SearchText), column => column.WithLength(PartnerUserIndex.SearchTextLength)));
        await SchemaBuilder.AlterIndexTableAsync<PartnerUserIndex>(table => table
            .CreateIndex("IDX_PartnerUserIndex_Account", nameof(PartnerUserIndex.AccountId), nameof(PartnerUserIndex.UserId)));

        await SchemaBuilder.CreateMapIndexTableAsync<PartnerImportIndex>(table => table
            .Column<string>(nameof(PartnerImportIndex.ImportId), column => column.WithLength(IdLength))
            .Column<string>(nameof(PartnerImportIndex.Kind), column => column.WithLength(32))
            .Column<bool>(nameof(PartnerImportIndex.IsFinished))
            .Column<DateTime>(nameof(PartnerImportIndex.CreatedUtc)));

        await SchemaBuilder.CreateMapIndexTableAsync<PartnerImportBatchIndex>(table => table
            .Column<string>(nameof(PartnerImportBatchIndex.ImportId), column => column.WithLength(IdLength))
            .Column<int>(nameof(PartnerImportBatchIndex.Number))
            .Column<bool>(nameof(PartnerImportBatchIndex.IsProcessed))
            .Column<int>(nameof(PartnerImportBatchIndex.ProblemCount)));
        await SchemaBuilder.AlterIndexTableAsync<PartnerImportBatchIndex>(table => table
            .CreateIndex(
                "IDX_PartnerImportBatchIndex_Import",
                nameof(PartnerImportBatchIndex.ImportId),
                nameof(PartnerImportBatchIndex.IsProcessed),
                nameof(PartnerImportBatchIndex.Number)));

        await CreateLookUpIndexesAsync();
        return 4;
    }

    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<PartnerUserIndex>(table =>
        {
            table.AddColumn<string>(nameof(PartnerUserIndex.SortName), column => column.WithLength(PartnerUserIndex.NameLength));
            table.AddColumn<string>(nameof(PartnerUserIndex.SearchText), column => column.WithLength(PartnerUserIndex.SearchTextLength));
        });

        // Saving a user fills its new columns.
        ShellScope.AddDeferredTask(async scope =>
        {
            var session = scope.ServiceProvider.GetRequiredService<ISession>();
            foreach (var user in await session.Query<User, PartnerUserIndex>().ListAsync())
            {
                await session.SaveAsync(user);
            }
        });

        return 2;
    }

    public async Task<int> UpdateFrom2Async()
    {
        await CreateLookUpIndexesAsync();
        return 3;
    }

    public async Task<int> UpdateFrom3Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<PartnerAccountIndex>(table =>
        {
            table.DropIndex("IDX_PartnerAccountIndex_Tenant");
            table.DropIndex("IDX_PartnerAccountIndex_Mpn");
            table.DropIndex("IDX_PartnerAccountIndex_Slug");
        });

        var repeated = await UniqueColumns.ClearRepeatedAsync();
        await UniqueColumns.CreateAsync();
        if (repeated.Count > 0)
        {
            ShellScope.AddDeferredTask(_ => SaveRepeatedAsync(repeated));
        }

        return 4;
    }

    // Saving an account gives it a public name of its own. Who has its tenant or MPN ID is for people to decide.
    private static async Task SaveRepeatedAsync(IReadOnlyCollection<string> accountIds)
    {
        foreach (var accountId in accountIds)
        {
            await ShellScope.UsingChildScopeAsync(async scope =>
            {
                var store = scope.ServiceProvider.GetRequiredService<IPartnerAccountStore>();
                if (await store.GetAsync(accountId) is { } account && await store.TrySaveAsync(account) is var conflict and not AccountConflict.None)
                {
                    scope.ServiceProvider.GetRequiredService<ILogger<Migrations>>().LogWarning(
                        "The partner account {AccountId} can't be saved until an operator corrects it ({Conflict}).", accountId, conflict);
                }
            });
        }
    }

    // Without them content items and users are found by reading a whole index, as those of Orchard begin with the document.
    private async Task CreateLookUpIndexesAsync()
    {
        await SchemaBuilder.AlterIndexTableAsync<ContentItemIndex>(table => table
            .CreateIndex("IDX_ContentItemIndex_Item", nameof(ContentItemIndex.ContentItemId), nameof(ContentItemIndex.Published)));

        await SchemaBuilder.AlterIndexTableAsync<UserIndex>(table =>
        {
            table.CreateIndex("IDX_UserIndex_User", nameof(UserIndex.UserId));
            table.CreateIndex("IDX_UserIndex_Name", nameof(UserIndex.NormalizedUserName));
            table.CreateIndex("IDX_UserIndex_Email", nameof(UserIndex.NormalizedEmail));
        });

        await SchemaBuilder.AlterIndexTableAsync<LegalBusinessProfileIndex>(table => table
            .CreateIndex("IDX_LegalBusinessProfileIndex_Owner", nameof(LegalBusinessProfileIndex.AccountId), nameof(LegalBusinessProfileIndex.Published)));
    }

    private async Task DefineContentAsync()
    {
        await _contentDefinitionManager.AlterTypeDefinitionAsync(PartnerContentTypes.PartnerAccount, type => type
            .DisplayedAs("Partner account")
            .Securable()
            .WithPart(nameof(PartnerAccountPart), part => part.WithPosition("1"))
            .WithPart(nameof(OrganizationProfilePart), part => part.WithPosition("2"))
            .WithPart(nameof(BillingProfilePart), part => part.WithPosition("3")));

        await _contentDefinitionManager.AlterTypeDefinitionAsync(PartnerContentTypes.LegalBusinessProfile, type => type
            .DisplayedAs("Legal business profile")
            .Securable()
            .Draftable()
            .Versionable()
            .WithPart(nameof(LegalBusinessProfilePart)));
    }

    private async Task CreateAccountIndexAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<PartnerAccountIndex>(table => table
            .Column<string>(nameof(PartnerAccountIndex.AccountId), column => column.WithLength(IdLength))
            .Column<string>(nameof(PartnerAccountIndex.TenantId), column => column.WithLength(36))
            .Column<string>(nameof(PartnerAccountIndex.Domain), column => column.WithLength(255))
            .Column<string>(nameof(PartnerAccountIndex.MpnId), column => column.WithLength(10))
            .Column<string>(nameof(PartnerAccountIndex.Slug), column => column.WithLength(120))
            .Column<string>(nameof(PartnerAccountIndex.Name), column => column.WithLength(PartnerAccountIndex.NameLength))
            .Column<string>(nameof(PartnerAccountIndex.SortName), column => column.WithLength(PartnerAccountIndex.NameLength))
            .Column<string>(nameof(PartnerAccountIndex.SearchText), column => column.WithLength(PartnerAccountIndex.SearchTextLength))
            .Column<string>(nameof(PartnerAccountIndex.Country), column => column.WithLength(2))
            .Column<string>(nameof(PartnerAccountIndex.Status), column => column.WithLength(16))
            .Column<DateTime>(nameof(PartnerAccountIndex.ModifiedUtc)));

        await SchemaBuilder.AlterIndexTableAsync<PartnerAccountIndex>(table =>
        {
            table.CreateIndex("IDX_PartnerAccountIndex_Document", "DocumentId", nameof(PartnerAccountIndex.AccountId));
            table.CreateIndex("IDX_PartnerAccountIndex_Account", nameof(PartnerAccountIndex.AccountId));
            table.CreateIndex("IDX_PartnerAccountIndex_Name", nameof(PartnerAccountIndex.SortName), "Id");
            table.CreateIndex(
                "IDX_PartnerAccountIndex_Filter",
                nameof(PartnerAccountIndex.Country),
                nameof(PartnerAccountIndex.Status),
                nameof(PartnerAccountIndex.SortName));
        });

        await UniqueColumns.CreateAsync();
    }
}
