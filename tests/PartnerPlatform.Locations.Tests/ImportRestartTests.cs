namespace PartnerPlatform.Locations.Tests;

public sealed class ImportRestartTests : IAsyncLifetime
{
    private const int Rows = 5000;

    private static readonly PortalTenant[] _tenants = [new("Default", "PartnerPlatformDevelopment", string.Empty)];

    private readonly string _folder = Directory.CreateTempSubdirectory("portal-tests-").FullName;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task An_import_goes_on_where_a_killed_host_left_it()
    {
        var path = await StartAndKillAsync();

        // Nobody has heard of it for a while.
        await SiteDatabase.ExecuteAsync(
            _folder,
            "update Document set Content = json_set(Content, '$.HeartbeatUtc', '2020-01-01T00:00:00Z') where Type like '%Models.PartnerImport,%'");
        await using var host = await PortalProcess.StartAsync(_tenants, dataFolder: _folder);
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        (await operators.PostAsync($"{TestTasks.Path}/ImportBackgroundTask", [])).Status.ShouldBe(System.Net.HttpStatusCode.NoContent);
        var run = await Imports.WaitAsync(operators, path);

        run.State.ShouldBe("Completed");
        run.Created.ShouldBe(Rows, run.Report);
        run.Updated.ShouldBe(0);
        (await SiteDatabase.QueryAsync(_folder, "select count(*) from PartnerLocationIndex where Name like 'Restarted %'")).ShouldBe([$"{Rows}"]);
    }

    private async Task<string> StartAndKillAsync()
    {
        await using var host = await PortalProcess.StartAsync(_tenants, dataFolder: _folder);
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var rows = Enumerable.Range(0, Rows).Select(i => $"{3_000_000_000 + i},{LocationsHost.FrenchAccount},Restarted {i},FR");
        var path = await Imports.StartAsync(
            operators, "locations", "directory.csv", "mpnId,accountId,name,country\n" + string.Join('\n', rows) + "\n", dryRun: false);
        var done = await Patience.ReadAsync(
            async () => (await operators.GetAsync(path, "application/json")).Json.GetProperty("processedRows").GetInt32(), rows => rows > 0);
        done.ShouldBeInRange(1, Rows - 1);
        return path;
    }
}
