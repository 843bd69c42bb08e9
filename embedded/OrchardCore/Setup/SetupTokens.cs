using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;

namespace OrchardCore.Setup;

/// <summary>Tokens that let somebody open the setup page of a tenant; the default tenant makes and reads them.</summary>
internal static class SetupTokens
{
    private const string Purpose = "Tokens";
    private static readonly TimeSpan _lifetime = TimeSpan.FromHours(24);

    public static string Create(IDataProtectionProvider provider, string secret) =>
        provider.CreateProtector(Purpose).ToTimeLimitedDataProtector().Protect(secret, _lifetime);

    public static async Task<bool> IsValidAsync(IShellHost shellHost, ShellSettings settings, string? token)
    {
        if (string.IsNullOrEmpty(settings["Secret"]))
        {
            return true;
        }

        if (string.IsNullOrEmpty(token))
        {
            return false;
        }

        var isValid = false;
        await (await shellHost.GetScopeAsync(ShellSettings.DefaultShellName)).UsingServiceScopeAsync(scope =>
        {
            var protector = scope.ServiceProvider.GetRequiredService<IDataProtectionProvider>()
                .CreateProtector(Purpose)
                .ToTimeLimitedDataProtector();

            try
            {
                isValid = protector.Unprotect(token) == settings["Secret"];
            }
            catch (CryptographicException)
            {
                isValid = false;
            }

            return Task.CompletedTask;
        });

        return isValid;
    }
}
