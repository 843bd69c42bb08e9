using Microsoft.Extensions.Options;
using OrchardCore.Security.Settings;
using OrchardCore.Settings;

namespace OrchardCore.Security.Services;

internal sealed class SecuritySettingsConfiguration(ISiteService siteService) : IConfigureOptions<SecuritySettings>
{
    public void Configure(SecuritySettings options)
    {
        // Read once per shell; the settings are in memory by then.
        var settings = siteService.GetSettingsAsync<SecuritySettings>().GetAwaiter().GetResult();

        options.ContentSecurityPolicy = new(settings.ContentSecurityPolicy);
        options.PermissionsPolicy = new(settings.PermissionsPolicy);
        options.ContentTypeOptions = settings.ContentTypeOptions;
        options.ReferrerPolicy = settings.ReferrerPolicy;
    }
}
