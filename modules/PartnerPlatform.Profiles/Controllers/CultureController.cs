using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using PartnerPlatform.Profiles.Portal;

namespace PartnerPlatform.Profiles.Controllers;

/// <summary>The language picker: keeps the choice in ASP.NET Core's own culture cookie.</summary>
public sealed class CultureController : Controller
{
    private static readonly TimeSpan _lifetime = TimeSpan.FromDays(365);

    [HttpGet("culture", Name = "PortalCulture")]
    public IActionResult Set(string? culture, string? returnUrl)
    {
        if (PortalCultures.Match(culture) is not { } chosen)
        {
            return BadRequest();
        }

        Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(chosen)),
            new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = _lifetime,
                Path = Request.PathBase.HasValue ? Request.PathBase.Value : "/",
                SameSite = SameSiteMode.Lax,
                Secure = Request.IsHttps,
            });

        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "~/");
    }
}
