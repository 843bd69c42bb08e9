using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Profiles.Controllers;

/// <summary>Where an invitation leads: to the page that sets a password, as long as the invitation holds.</summary>
[AllowAnonymous]
public sealed class InvitationController : Controller
{
    private readonly AccountUserInvitations _invitations;

    public InvitationController(AccountUserInvitations invitations) => _invitations = invitations;

    [HttpGet("invitation/{userId}", Name = AccountUserInvitations.RouteName)]
    public async Task<IActionResult> Accept([FromRoute] string userId, [FromQuery] string? code)
    {
        // The address holds the code: it must not leave with the next request, nor stay in a cache.
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers.CacheControl = "no-store";
        if (await _invitations.FindResetTokenAsync(userId, code) is { } token)
        {
            return RedirectToAction("ResetPassword", "ResetPassword", new { area = "OrchardCore.Users", code = token });
        }

        Response.StatusCode = StatusCodes.Status410Gone;
        return View("Ended");
    }
}
