using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using OrchardCore.Admin;
using OrchardCore.Environment.Shell;

namespace OrchardCore.Localization;

/// <summary>The language that a user of the admin chose; it applies to the admin only.</summary>
internal sealed class AdminCookieCultureProvider : CookieRequestCultureProvider
{
    public const string CookieNamePrefix = "admin_culture_";

    private static readonly Task<ProviderCultureResult?> _none = Task.FromResult<ProviderCultureResult?>(null);
    private readonly PathString _adminPath;

    public AdminCookieCultureProvider(ShellSettings shellSettings, AdminOptions adminOptions)
    {
        _adminPath = new PathString("/" + adminOptions.AdminUrlPrefix.Trim('/', ' '));
        CookieName = MakeCookieName(shellSettings);
    }

    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext) =>
        httpContext.Request.Path.StartsWithSegments(_adminPath, StringComparison.OrdinalIgnoreCase)
            ? base.DetermineProviderCultureResult(httpContext)
            : _none;

    public static string MakeCookieName(ShellSettings shellSettings) => CookieNamePrefix + shellSettings.VersionId;
}
