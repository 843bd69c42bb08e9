using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Users.Controllers;

internal abstract class AccountBaseController : Controller
{
    /// <summary>Redirects to an address of this site; anything else leads to the home page.</summary>
    protected IActionResult RedirectToLocal(string? returnUrl)
        => Url.IsLocalUrl(returnUrl) ? Redirect(returnUrl) : Redirect("~/");
}
