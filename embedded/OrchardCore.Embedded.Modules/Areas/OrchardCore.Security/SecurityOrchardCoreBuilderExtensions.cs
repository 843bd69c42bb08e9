using Microsoft.Extensions.Configuration;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Security.Settings;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registration of security headers.</summary>
public static class OrchardCoreBuilderExtensions
{
    /// <summary>Takes the security headers from the configuration section <c>OrchardCore_Security</c>, if there is one.</summary>
    public static OrchardCoreBuilder ConfigureSecuritySettings(this OrchardCoreBuilder builder) =>
        builder.ConfigureServices(services => services.AddOptions<SecuritySettings>().PostConfigure<IShellConfiguration>(
            (settings, shellConfiguration) =>
            {
                var section = shellConfiguration.GetSectionCompat("OrchardCore_Security");

                if (!section.Exists())
                {
                    return;
                }

                settings.ContentSecurityPolicy = [];
                settings.PermissionsPolicy = [];
                section.Bind(settings);
                settings.FromConfiguration = true;
            }));
}
