using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Controllers;

/// <summary>The fields of an address that depend on its country, for a form whose country changes.</summary>
[Authorize]
public sealed partial class AddressController : Controller
{
    [HttpGet("address-place")]
    public IActionResult Place(string? prefix, string? country, string? state, string? region)
    {
        if (!Prefixes().IsMatch(prefix ?? string.Empty))
        {
            return BadRequest();
        }

        ModelState.Clear();
        ViewData.TemplateInfo.HtmlFieldPrefix = prefix!;
        return PartialView("_AddressPlace", new PostalAddress { Country = country, State = state, Region = region });
    }

    [GeneratedRegex(@"\A[A-Za-z]{1,50}(\.[A-Za-z]{1,50}){0,4}\z")]
    private static partial Regex Prefixes();
}
