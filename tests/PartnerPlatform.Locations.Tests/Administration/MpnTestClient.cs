using System.Net;
using System.Text.Json;

namespace PartnerPlatform.Locations.Tests.Administration;

/// <summary>Accounts, locations and associations that a test makes for itself.</summary>
internal sealed class MpnTestClient(AdminHost host) : IDisposable
{
    private const string StandardPolicy =
        """{"name":"Settings","MpnSettings":{"CountryMatch":"Strict","Cardinality":"OneToOne","NeedsApproval":false,"FirstMpnId":7000000,"LastMpnId":9999999,"GraceDays":30,"PolicyVersion":1000,"CountryPairs":[]}}""";

    private readonly PortalBrowser _browser = new(host);

    /// <summary>A name that no other test uses.</summary>
    public static string Key { get; } = Guid.NewGuid().ToString("N")[..8];

    public async Task<(string Id, string TenantId)> CreateAccountAsync(string name, string country = "FR")
    {
        var answer = await CallAsync($"account?name={Uri.EscapeDataString(name)}&country={country}");
        return (Text(answer, "accountId"), Text(answer, "tenantId"));
    }

    public async Task<string> CreateUserAsync(string name, string accountId, string role = "Global admin") =>
        Text(await CallAsync($"user?name={name}&accountId={accountId}&role={Uri.EscapeDataString(role)}"), "email");

    public async Task<(string Id, string MpnId)> CreateLocationAsync(string accountId, string name, string country = "FR")
    {
        var answer = await CallAsync($"location?accountId={accountId}&name={Uri.EscapeDataString(name)}&country={country}");
        answer.TryGetProperty("locationId", out _).ShouldBeTrue(answer.ToString());
        return (Text(answer, "locationId"), Text(answer, "mpnId"));
    }

    /// <summary>An account with a location in its country or region and an association of both.</summary>
    public async Task<(string AccountId, string TenantId, string LocationId, string MpnId, string AssociationId)> CreateAssociationAsync(
        string name, string user = "partner")
    {
        var account = await CreateAccountAsync(name);
        var location = await CreateLocationAsync(account.Id, $"{name} Paris");
        return (account.Id, account.TenantId, location.Id, location.MpnId, await AssociateAsync(account.Id, user, location.MpnId));
    }

    public async Task<string> AssociateAsync(string accountId, string user, params string[] mpnIds)
    {
        var answer = await TryAssociateAsync(accountId, user, mpnIds);
        Text(answer, "rules").ShouldBeEmpty();
        return answer.GetProperty("ids")[0].GetString()!;
    }

    public Task<JsonElement> TryAssociateAsync(string accountId, string user, params string[] mpnIds) =>
        CallAsync($"associate?accountId={accountId}&user={user}&{string.Join('&', mpnIds.Select(id => $"mpnId={id}"))}");

    public Task<JsonElement> UpdateAsync(string accountId, string mpnId) =>
        CallAsync($"associate?accountId={accountId}&user=partner&mpnId={mpnId}&isUpdate=true");

    public async Task MoveAsync(string locationId, string country, string? now = null) =>
        (await CallAsync($"move?locationId={locationId}&country={country}", now)).GetString().ShouldBeEmpty();

    public Task<JsonElement> DescribeAsync(string associationId) => CallAsync($"state?associationId={associationId}");

    public async Task<string> StateAsync(string associationId) => Text(await DescribeAsync(associationId), "state");

    public async Task<IReadOnlyList<string>> StepsAsync(string accountId) =>
        [.. (await CallAsync($"steps?accountId={accountId}")).EnumerateArray().Select(step => step.GetString()!)];

    public Task SetStandardPolicyAsync() => SetPolicyAsync(StandardPolicy);

    /// <summary>Changes the policy by a step of a recipe.</summary>
    public async Task SetPolicyAsync(string step) =>
        (await CallAsync($"recipe?step={Uri.EscapeDataString(step)}")).GetArrayLength().ShouldBe(0);

    /// <summary>Lets the checks that changes of the policy started go before: they would otherwise meet what comes next.</summary>
    public Task WaitForChecksAsync() => RunTaskAsync("MpnRecheckBackgroundTask");

    public async Task RunTaskAsync(string name, string? now = null)
    {
        _browser.Now = now;
        (await _browser.PostAsync($"{TestTasks.Path}/{name}", [])).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    public async Task WaitForStateAsync(string associationId, string state) =>
        (await Patience.ReadAsync(() => StateAsync(associationId), current => current == state)).ShouldBe(state);

    public async Task<JsonElement> CallAsync(string path, string? now = null)
    {
        var page = await SendAsync(path, now);
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        return page.Json;
    }

    public Task<PortalPage> SendAsync(string path, string? now = null)
    {
        _browser.Now = now;
        return _browser.GetAsync($"/test-mpn/{path}");
    }

    public void Dispose() => _browser.Dispose();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
