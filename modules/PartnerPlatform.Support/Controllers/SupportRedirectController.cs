using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;
using PartnerPlatform.Support.Models;
using PartnerPlatform.Support.Services;
using PartnerPlatform.Support.ViewModels;

namespace PartnerPlatform.Support.Controllers;

/// <summary>Sends a customer to the support of the partner whose tenant or domain is known: as a redirect, or as JSON for programs.</summary>
public sealed class SupportRedirectController : Controller
{
    private const int MaxDomainLength = 255;

    private readonly IPartnerAccountStore _store;
    private readonly VendorContactOptions _vendor;
    private readonly ILogger _logger;
    private readonly IStringLocalizer S;

    public SupportRedirectController(
        IPartnerAccountStore store,
        IOptions<VendorContactOptions> vendor,
        ILogger<SupportRedirectController> logger,
        IStringLocalizer<SupportRedirectController> localizer)
    {
        _store = store;
        _vendor = vendor.Value;
        _logger = logger;
        S = localizer;
    }

    [HttpGet("support-redirect", Name = "SupportRedirect")]
    [OutputCache(PolicyName = PublicPageCachePolicy.Name)]
    public async Task<IActionResult> Find(string? domain, string? tenantId, string? culture, string? country)
    {
        if (Check(domain, tenantId, culture, country, out var customerCountry) is { } error)
        {
            return new PortalErrorResult(error);
        }

        var account = string.IsNullOrWhiteSpace(tenantId)
            ? await _store.FindByDomainAsync(domain)
            : await _store.FindByTenantAsync(AccountChecker.NormalizeTenantId(tenantId));
        if (account is null || account.Account().Status == Profiles.Models.PartnerAccountStatus.Closed)
        {
            return NotFound();
        }

        HttpContext.Features.Get<IOutputCacheFeature>()?.Context.Tags.Add(PortalCacheTags.Account(account.ContentItemId));
        var channel = SupportRedirect.Choose(SupportProfileMapper.ToProfile(account.Support()), culture, customerCountry);
        return channel is null ? AnswerVendor(account) : Answer(SupportRedirectAnswer.From(account.Name(), channel), account);
    }

    private IActionResult AnswerVendor(ContentItem account)
    {
        _logger.LogWarning("The partner account {AccountId} has no support details: a customer was sent to the vendor.", account.ContentItemId);
        return (_vendor.Website ?? _vendor.Email ?? _vendor.Telephone) is null
            ? NotFound()
            : Answer(
                new SupportRedirectAnswer(null, _vendor.Website, _vendor.Email, _vendor.Telephone, null, null, null, null, null, "vendor"),
                account);
    }

    private IActionResult Answer(SupportRedirectAnswer answer, ContentItem account)
    {
        if (PortalErrorResult.WantsJson(Request))
        {
            return Json(answer);
        }

        return answer.Website is { } website
            ? Redirect(website)
            : RedirectToRoute("SupportPage", new { id = account.Account().Slug ?? account.ContentItemId });
    }

    private PortalError? Check(string? domain, string? tenantId, string? culture, string? country, out CountryCode customerCountry)
    {
        customerCountry = default;
        if (string.IsNullOrWhiteSpace(domain) == string.IsNullOrWhiteSpace(tenantId))
        {
            return string.IsNullOrWhiteSpace(domain)
                ? PortalError.FromRules(GeneralRules.CheckText("domain", domain, MaxDomainLength, isRequired: true), CultureInfo.CurrentUICulture)
                : Invalid(S["Send either domain or tenantId, not both."]);
        }

        var text = GeneralRules.CheckText("domain", domain, MaxDomainLength);
        if (!text.IsAllowed)
        {
            return PortalError.FromRules(text, CultureInfo.CurrentUICulture);
        }

        if (!string.IsNullOrWhiteSpace(tenantId) && !Guid.TryParse(tenantId, out _))
        {
            return Invalid(S["The tenant ID must be a GUID."]);
        }

        if (!string.IsNullOrWhiteSpace(culture) && !IsCulture(culture))
        {
            return Invalid(S["“{0}” isn’t a known language.", culture.Length > 20 ? culture[..20] : culture]);
        }

        return string.IsNullOrWhiteSpace(country) ? null : CheckCountry(country, out customerCountry);
    }

    private static PortalError? CheckCountry(string text, out CountryCode code)
    {
        var result = AddressRules.CheckCountry(text, CountryDirectory.Default, out var country);
        code = country?.Code ?? default;

        // A customer may be anywhere: only an unknown code is refused.
        return country is null ? PortalError.FromRules(result, CultureInfo.CurrentUICulture) : null;
    }

    private static bool IsCulture(string name)
    {
        try
        {
            return name.Length < 32 && CultureInfo.GetCultureInfo(name, predefinedOnly: true).Name.Length > 0;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }

    private static PortalError Invalid(string description) => new(2000, description, []) { Status = StatusCodes.Status400BadRequest };
}
