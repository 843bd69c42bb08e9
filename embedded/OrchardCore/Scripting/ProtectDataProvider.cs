using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Scripting.Providers;

/// <summary>The functions <c>protect(text, purpose)</c>, <c>encrypt(text)</c> and <c>decrypt(text)</c>.</summary>
internal sealed class ProtectDataProvider : IGlobalMethodProvider
{
    private static readonly GlobalMethod[] _methods =
    [
        new()
        {
            Name = "protect",
            Method = services => (Func<string, string, string>)((text, purpose) => Create(services, purpose).Protect(text)),
        },
        new() { Name = "encrypt", Method = services => (Func<string, string>)(text => CreateOwn(services).Protect(text)) },
        new() { Name = "decrypt", Method = services => (Func<string, string>)(text => CreateOwn(services).Unprotect(text)) },
    ];

    public IEnumerable<GlobalMethod> GetMethods() => _methods;

    private static IDataProtector CreateOwn(IServiceProvider services) =>
        Create(services, OrchardCoreConstants.Security.ScriptingEncryptionPurpose);

    private static IDataProtector Create(IServiceProvider services, string purpose) =>
        services.GetRequiredService<IDataProtectionProvider>().CreateProtector(purpose);
}
