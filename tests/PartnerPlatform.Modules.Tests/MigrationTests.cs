using System.Net;

namespace PartnerPlatform.Modules.Tests;

public sealed class MigrationTests : IAsyncLifetime
{
    private static readonly PortalTenant[] _tenants = [new("Default", "PartnerPlatformDevelopment", string.Empty)];

    // What nearly each request looks up.
    private static readonly string[] _lookUps =
    [
        "ContentItemIndex where ContentItemId = 'x' and Published = 1",
        "LegalBusinessProfileIndex where AccountId = 'x' and Published = 1",
        "UserIndex where UserId = 'x'",
        "UserIndex where NormalizedUserName = 'x'",
        "UserIndex where NormalizedEmail = 'x'",
        "PartnerAccountIndex where TenantId = 'x'",
        "PartnerAccountIndex where MpnId = 'x'",
        "PartnerAccountIndex where Slug = 'x'",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("portal-tests-").FullName;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_site_of_the_first_version_gets_the_columns_and_indexes_that_came_later()
    {
        await (await PortalProcess.StartAsync(_tenants, dataFolder: _folder)).DisposeAsync();
        await MakeFirstVersionAsync();

        await using var host = await PortalProcess.StartAsync(_tenants, dataFolder: _folder);
        using var partner = await PortalBrowser.SignInAsync(host, "emily.carter");
        var users = await partner.GetAsync("/settings/users");

        users.Status.ShouldBe(HttpStatusCode.OK, users.Text);
        (await SiteDatabase.QueryAsync(_folder, "select count(*) from PartnerUserIndex where SearchText is null or SortName is null")).ShouldBe(["0"]);
        (await ReadVersionAsync()).ShouldBe(["4"]);
        foreach (var lookUp in _lookUps)
        {
            var plan = await SiteDatabase.QueryAsync(_folder, $"explain query plan select DocumentId from {lookUp}");
            plan.ShouldHaveSingleItem().ShouldContain("SEARCH", customMessage: lookUp);
        }
    }

    private Task MakeFirstVersionAsync() => SiteDatabase.ExecuteAsync(
        _folder,
        """
        drop index IDX_ContentItemIndex_Item;
        drop index IDX_LegalBusinessProfileIndex_Owner;
        drop index IDX_UserIndex_User;
        drop index IDX_UserIndex_Name;
        drop index IDX_UserIndex_Email;
        drop index UX_PartnerAccountIndex_Tenant;
        drop index UX_PartnerAccountIndex_Mpn;
        drop index UX_PartnerAccountIndex_Slug;
        create index IDX_PartnerAccountIndex_Tenant on PartnerAccountIndex (TenantId);
        create index IDX_PartnerAccountIndex_Mpn on PartnerAccountIndex (MpnId);
        create index IDX_PartnerAccountIndex_Slug on PartnerAccountIndex (Slug);
        alter table PartnerUserIndex drop column SortName;
        alter table PartnerUserIndex drop column SearchText;
        update Document
        set Content = replace(Content, '"PartnerPlatform.Profiles.Migrations","Version":4', '"PartnerPlatform.Profiles.Migrations","Version":1')
        where Type like '%.DataMigrationRecord,%';
        """);

    private Task<IReadOnlyList<string>> ReadVersionAsync() => SiteDatabase.QueryAsync(
        _folder,
        """
        select json_extract(item.value, '$.Version') from Document, json_each(Document.Content, '$.DataMigrations') item
        where Document.Type like '%.DataMigrationRecord,%' and json_extract(item.value, '$.DataMigrationClass') = 'PartnerPlatform.Profiles.Migrations'
        """);
}
