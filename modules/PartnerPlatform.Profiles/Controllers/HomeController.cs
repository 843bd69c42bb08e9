using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement.ModelBinding;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Security;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Profiles.ViewModels;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Controllers;

public sealed class HomeController : Controller
{
    public const string DisplayType = "AccountHome";

    private readonly IPartnerAccountStore _store;
    private readonly IFeatureGate _gate;
    private readonly IContentItemDisplayManager _displayManager;
    private readonly IUpdateModelAccessor _updateModelAccessor;

    public HomeController(
        IPartnerAccountStore store,
        IFeatureGate gate,
        IContentItemDisplayManager displayManager,
        IUpdateModelAccessor updateModelAccessor)
    {
        _store = store;
        _gate = gate;
        _displayManager = displayManager;
        _updateModelAccessor = updateModelAccessor;
    }

    [HttpGet("/", Name = "PortalHome")]
    [OutputCache(PolicyName = PublicPageCachePolicy.Name)]
    public async Task<IActionResult> Index()
    {
        if (User.Identity?.IsAuthenticated != true)
        {
            return View("Welcome", await CreateWelcomeAsync());
        }

        var account = await _store.GetAsync(User.GetPartnerAccountId());
        if (account is null)
        {
            return View("Staff", await CreateWelcomeAsync());
        }

        var shape = await _displayManager.BuildDisplayAsync(account, _updateModelAccessor.ModelUpdater, DisplayType);
        return View(new ContentShapePage(account.ContentItemId, account.Name(), null, shape));
    }

    private async Task<WelcomePage> CreateWelcomeAsync() => new((await _gate.CheckAsync(PartnerFeature.FindPartner)).IsAllowed);
}
