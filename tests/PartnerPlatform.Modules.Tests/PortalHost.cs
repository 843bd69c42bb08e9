using PartnerPlatform.Testing;

[assembly: AssemblyFixture(typeof(PartnerPlatform.Modules.Tests.PortalHost))]

namespace PartnerPlatform.Modules.Tests;

/// <summary>
/// The real host with the development recipe. All tests share it, so each works on accounts that it makes for itself where it
/// changes something.
/// </summary>
public class PortalHost : IPortal, IAsyncLifetime
{
    public const string Password = PortalProcess.Password;

    public const string FrenchAccount = "4frpartnerdemoaccount00001";
    public const string AmericanAccount = "4uspartnerdemoaccount00001";
    public const string BritishAccount = "4gbpartnerdemoaccount00001";

    private PortalProcess _process = null!;

    public Uri Address => _process.Address;

    public string DataFolder => _process.DataFolder;

    /// <summary>What the host printed: its log.</summary>
    public string Output => _process.Output;

    /// <summary>Further environment variables of the host.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>();

    public async ValueTask InitializeAsync()
    {
        _process = await PortalProcess.StartAsync("Development", Settings, [string.Empty]);
        await AssociateFrenchAccountAsync();
    }

    // The French account of the recipe has no association, and many pages need one.
    private async Task AssociateFrenchAccountAsync()
    {
        using var camille = await PortalBrowser.SignInAsync(this, "camille.laurent");
        var page = await camille.GetAsync("/settings/partner-profile/mpn");
        var answer = await camille.SubmitAsync(page, new() { ["mpnId"] = "4391508" }, "id=\"mpnId\"");
        if (answer.Status != System.Net.HttpStatusCode.Found)
        {
            throw new InvalidOperationException($"The MPN ID isn't associated: {answer.Text}");
        }
    }

    public virtual async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
