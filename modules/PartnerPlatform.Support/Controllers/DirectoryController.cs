using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;
using PartnerPlatform.Support.Services;
using PartnerPlatform.Support.ViewModels;

namespace PartnerPlatform.Support.Controllers;

/// <summary>What customers see: the directory of partners and the support page of each.</summary>
public sealed class DirectoryController : Controller
{
    private readonly IPartnerAccountStore _store;
    private readonly SupportDirectory _directory;
    private readonly IFeatureGate _gate;

    public DirectoryController(IPartnerAccountStore store, SupportDirectory directory, IFeatureGate gate)
    {
        _store = store;
        _directory = directory;
        _gate = gate;
    }

    [HttpGet("support", Name = "SupportDirectory")]
    [OutputCache(PolicyName = PublicPageCachePolicy.Name, Tags = [PortalCacheTags.Directory])]
    public async Task<IActionResult> Index(string? q, string? country, [ModelBinder<PageNumberBinder>] int page = 1)
    {
        var result = await _gate.CheckAsync(PartnerFeature.FindPartner);
        return result.IsAllowed
            ? View(await _directory.SearchAsync(q, country, page))
            : new PortalErrorResult(PortalError.FromRules(result, CultureInfo.CurrentUICulture));
    }

    [HttpGet("support/{id}", Name = "SupportPage")]
    [OutputCache(PolicyName = PublicPageCachePolicy.Name)]
    public async Task<IActionResult> Show(string id, string? country)
    {
        var account = await _store.FindBySlugAsync(id) ?? await _store.GetAsync(id);
        if (account is null || !SupportVisibility.IsPublic(account))
        {
            return NotFound();
        }

        HttpContext.Features.Get<IOutputCacheFeature>()?.Context.Tags.Add(PortalCacheTags.Account(account.ContentItemId));

        CountryCode.TryParse(country, out var customerCountry);
        var profile = SupportProfileMapper.ToProfile(account.Support());
        var main = SupportRedirect.Choose(profile, CultureInfo.CurrentUICulture.Name, customerCountry)!;
        var others = profile.Channels.Where(channel => channel.Culture != main.Culture || channel.Country != main.Country).ToArray();
        var isListed = (await _gate.CheckAsync(PartnerFeature.FindPartner)).IsAllowed;
        return View(new SupportPage(account.Name(), account.Account().Country, main, others, isListed));
    }
}
