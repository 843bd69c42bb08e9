using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace OrchardCore.Localization.Controllers;

/// <summary>Remembers the language that a user chose for the admin; a form posts here, so that no script is needed.</summary>
[Feature("OrchardCore.Localization.AdminCulturePicker")]
[Admin("Culture", "AdminCulture")]
internal sealed class AdminCultureController(
    ILocalizationService localizationService,
    ShellSettings shellSettings) : Controller
{
    private static readonly TimeSpan _lifetime = TimeSpan.FromDays(365);

    [HttpPost]
    public async Task<IActionResult> Set(string culture, string? returnUrl)
    {
        var supported = await localizationService.GetSupportedCulturesAsync();
        var chosen = Array.Find(supported, name => string.Equals(name, culture, StringComparison.OrdinalIgnoreCase));

        if (chosen is null)
        {
            return BadRequest();
        }

        Response.Cookies.Append(
            AdminCookieCultureProvider.MakeCookieName(shellSettings),
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(chosen)),
            new CookieOptions
            {
                Path = Request.PathBase.HasValue ? Request.PathBase.Value : "/",
                MaxAge = _lifetime,
                HttpOnly = true,
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
                Secure = Request.IsHttps,
            });

        return Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : LocalRedirect("~/");
    }
}
