using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Settings;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Services;

internal sealed class IdentityOptionsConfigurations : IConfigureOptions<IdentityOptions>
{
    private readonly ISiteService _siteService;

    public IdentityOptionsConfigurations(ISiteService siteService)
    {
        _siteService = siteService;
    }

    public void Configure(IdentityOptions options)
    {
        // Options are made once per shell and can't be awaited.
        var settings = _siteService.GetSettingsAsync<IdentitySettings>().GetAwaiter().GetResult().UserSettings;

        options.User.AllowedUserNameCharacters = string.IsNullOrWhiteSpace(settings.AllowedUserNameCharacters)
            ? IdentityUserSettings.DefaultAllowedUserNameCharacters
            : settings.AllowedUserNameCharacters;
        options.User.RequireUniqueEmail = settings.RequireUniqueEmail;
        options.Tokens.PasswordResetTokenProvider = PasswordResetTokenProvider.ProviderName;
    }
}
