namespace PartnerPlatform.Locations.Tests;

/// <summary>A partner account that a test makes for itself, with one user who is signed in.</summary>
internal sealed class PartnerAdmin : IDisposable
{
    private PartnerAdmin(string userName, string name, PortalBrowser browser)
    {
        UserName = userName;
        Name = name;
        Browser = browser;
    }

    public string UserName { get; }

    public string Email => $"{UserName}@example.com";

    /// <summary>The name of the account.</summary>
    public string Name { get; }

    public PortalBrowser Browser { get; }

    public static async Task<PartnerAdmin> CreateAsync(IPortal host, string role = "Global admin", string language = "en-US", string country = "DE")
    {
        var partner = await SeededPartner.CreateAsync(host, country);
        var userName = partner.UserName;
        if (role != "Global admin")
        {
            userName = $"other{Guid.NewGuid():N}";
            await partner.AddUserAsync(userName, role);
        }

        return new PartnerAdmin(userName, partner.Name, await PortalBrowser.SignInAsync(host, userName, language));
    }

    public void Dispose() => Browser.Dispose();
}
