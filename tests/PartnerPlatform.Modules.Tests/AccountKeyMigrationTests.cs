using System.Data.Common;
using System.Net;

namespace PartnerPlatform.Modules.Tests;

/// <summary>A site of the version before the keys of accounts were unique, in which accounts were made twice.</summary>
public abstract class AccountKeyMigrationTests : IAsyncLifetime
{
    private const string TenantId = "6f1c2a54-0d7e-4b0a-9d55-3f6f0a5b7c11";
    private const string OtherTenantId = "7f1c2a54-0d7e-4b0a-9d55-3f6f0a5b7c12";
    private const string SameTenantAccount = "4xapartnerdemoaccount00001";
    private const string SameNameAccount = "4xbpartnerdemoaccount00001";

    protected string Folder { get; } = Directory.CreateTempSubdirectory("portal-tests-").FullName;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Accounts_that_were_made_twice_are_kept_and_the_oldest_one_has_the_keys()
    {
        PortalTenant[] tenants = [new("Default", "PartnerPlatformDevelopment", string.Empty) { Postgres = await CreateDatabaseAsync() }];
        await (await PortalProcess.StartAsync(tenants, dataFolder: Folder)).DisposeAsync();
        await ExecuteAsync(DropKeys);
        await ExecuteAsync(CopyFrenchAccount(SameTenantAccount, TenantId, "4391507"));
        await ExecuteAsync(CopyFrenchAccount(SameNameAccount, OtherTenantId, string.Empty));

        await using var host = await PortalProcess.StartAsync(tenants, dataFolder: Folder);
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var page = await operators.GetAsync($"/Admin/Partners/Edit/{SameTenantAccount}");
        var refused = await operators.SubmitAsync(page, [], "PartnerAccountPart.Name");
        var corrected = await operators.SubmitAsync(
            page,
            new() { ["PartnerAccountPart.TenantId"] = Guid.NewGuid().ToString(), ["PartnerAccountPart.MpnId"] = string.Empty },
            "PartnerAccountPart.Name");

        host.Output.ShouldContain($"The partner account {SameTenantAccount} can't be saved until an operator corrects it (TenantTaken).");
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.RuleIds.ShouldBe(["MPN-010", "MPN-008"], ignoreOrder: true);
        corrected.Status.ShouldBe(HttpStatusCode.Found, corrected.Text);
        (await QueryAsync($"""select "AccountId" from "PartnerAccountIndex" where "TenantId" = '{TenantId}'""")).ShouldBe([PortalHost.FrenchAccount]);
        (await QueryAsync("""select "Slug" || ' ' || "AccountId" from "PartnerAccountIndex" where "Slug" like 'atelier-lumiere-sas%' order by 1"""))
            .ShouldBe(
            [
                $"atelier-lumiere-sas {PortalHost.FrenchAccount}",
                $"atelier-lumiere-sas-2 {SameNameAccount}",
                $"atelier-lumiere-sas-3 {SameTenantAccount}",
            ]);
    }

    /// <summary>Makes an empty PostgreSQL database and returns its connection string, or null for SQLite.</summary>
    protected abstract Task<string?> CreateDatabaseAsync();

    protected abstract DbConnection Connect();

    private const string DropKeys = """
        drop index "UX_PartnerAccountIndex_Tenant";
        drop index "UX_PartnerAccountIndex_Mpn";
        drop index "UX_PartnerAccountIndex_Slug";
        create index "IDX_PartnerAccountIndex_Tenant" on "PartnerAccountIndex" ("TenantId");
        create index "IDX_PartnerAccountIndex_Mpn" on "PartnerAccountIndex" ("MpnId");
        create index "IDX_PartnerAccountIndex_Slug" on "PartnerAccountIndex" ("Slug");
        update "Document"
        set "Content" = replace("Content", '"PartnerPlatform.Profiles.Migrations","Version":4', '"PartnerPlatform.Profiles.Migrations","Version":3')
        where "Type" like '%.DataMigrationRecord,%';
        """;

    private static string CopyFrenchAccount(string accountId, string tenantId, string mpnId) => $"""
        insert into "Document" ("Id", "Type", "Content", "Version")
        select (select max("Id") + 100000 from "Document"), "Type",
          replace(replace(replace("Content", '{PortalHost.FrenchAccount}', '{accountId}'), '{TenantId}', '{tenantId}'), '"MpnId":"4391507"', '"MpnId":"{mpnId}"'),
          "Version"
        from "Document" where "Id" = (select "DocumentId" from "PartnerAccountIndex" where "AccountId" = '{PortalHost.FrenchAccount}');
        insert into "PartnerAccountIndex"
          ("DocumentId", "AccountId", "TenantId", "MpnId", "Slug", "Name", "SortName", "SearchText", "Country", "Status")
        select (select max("Id") from "Document"), '{accountId}', '{tenantId}', '{mpnId}', "Slug", "Name", "SortName", "SearchText", "Country", "Status"
        from "PartnerAccountIndex" where "AccountId" = '{PortalHost.FrenchAccount}';
        insert into "ContentItemIndex"
          ("DocumentId", "ContentItemId", "ContentItemVersionId", "Latest", "Published", "ContentType", "DisplayText")
        select (select max("Id") from "Document"), '{accountId}', '{accountId}', "Latest", "Published", "ContentType", "DisplayText"
        from "ContentItemIndex" where "ContentItemId" = '{PortalHost.FrenchAccount}';
        """;

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = Connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private async Task<IReadOnlyList<string>> QueryAsync(string sql)
    {
        await using var connection = Connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
