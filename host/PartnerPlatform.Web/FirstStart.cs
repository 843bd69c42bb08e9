using System.Security.Cryptography;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace PartnerPlatform.Web;

/// <summary>
/// The first start on a developer's machine: makes the password of the site admin, since none is in the repository,
/// and asks for the first page, so that the site is set up and its accounts are printed without a browser.
/// </summary>
internal static class FirstStart
{
    private const string PasswordKey = "OrchardCore:OrchardCore_AutoSetup:Tenants:0:AdminPassword";
    private const string UserNameKey = "OrchardCore:OrchardCore_AutoSetup:Tenants:0:AdminUsername";

    public static void Prepare(WebApplicationBuilder builder)
    {
        if (!IsFirst(builder.Environment.ContentRootPath) || !string.IsNullOrEmpty(builder.Configuration[PasswordKey]))
        {
            return;
        }

        var password = $"Aa1!{RandomNumberGenerator.GetHexString(20, lowercase: true)}";
        builder.Configuration.AddInMemoryCollection([new(PasswordKey, password)]);
        Console.WriteLine($"First start. Site admin: {builder.Configuration[UserNameKey]}  password: {password}");
    }

    public static void Visit(WebApplication app)
    {
        if (!IsFirst(app.Environment.ContentRootPath))
        {
            return;
        }

        app.Lifetime.ApplicationStarted.Register(() => _ = VisitAsync(app));
    }

    private static async Task VisitAsync(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>();
        var address = addresses?.Addresses.FirstOrDefault(item => item.StartsWith("http://", StringComparison.Ordinal));
        if (address is null)
        {
            return;
        }

        try
        {
            using var client = new HttpClient();
            using var response = await client.GetAsync(address.Replace("*", "localhost").Replace("[::]", "localhost").Replace("0.0.0.0", "localhost"));
            Console.WriteLine($"The portal is ready: {address}");
        }
        catch (HttpRequestException exception)
        {
            Console.WriteLine($"The portal couldn't be set up: {exception.Message}");
        }
    }

    private static bool IsFirst(string contentRoot)
    {
        var appData = Environment.GetEnvironmentVariable("ORCHARD_APP_DATA") ?? Path.Combine(contentRoot, "App_Data");
        var tenants = Path.Combine(appData, "tenants.json");
        return !File.Exists(tenants) || !File.ReadAllText(tenants).Contains("\"Running\"", StringComparison.Ordinal);
    }
}
