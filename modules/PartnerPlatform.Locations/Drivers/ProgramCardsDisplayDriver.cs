using System.Globalization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Locations.ViewModels;
using PartnerPlatform.Profiles.Controllers;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Drivers;

/// <summary>The programs on the home page of an account, and whether they are open to it.</summary>
public sealed class ProgramCardsDisplayDriver : ContentPartDisplayDriver<MpnAssociationPart>
{
    private readonly IPartnerAccess _access;
    private readonly IFeatureGate _gate;
    private readonly ProgramPageStore _store;
    private readonly IHttpContextAccessor _httpContextAccessor;

    public ProgramCardsDisplayDriver(
        IPartnerAccess access, IFeatureGate gate, ProgramPageStore store, IHttpContextAccessor httpContextAccessor)
    {
        _access = access;
        _gate = gate;
        _store = store;
        _httpContextAccessor = httpContextAccessor;
    }

    public override async Task<IDisplayResult?> DisplayAsync(MpnAssociationPart part, BuildPartDisplayContext context)
    {
        var account = part.ContentItem;
        return context.DisplayType == HomeController.DisplayType
            && await _access.IsAllowedAsync(_httpContextAccessor.HttpContext!.User, account.ContentItemId, Permissions.ViewLocations)
            ? Initialize<ProgramCards>("ProgramCards", async model => model.Cards = await ReadAsync(account))
                .Location(HomeController.DisplayType, "Content:8")
            : null;
    }

    private async Task<IReadOnlyList<ProgramCard>> ReadAsync(ContentItem account)
    {
        var cards = new List<ProgramCard>();
        var results = new Dictionary<PartnerFeature, RuleResult>();
        foreach (var page in await _store.ListAsync())
        {
            var part = page.Get<ProgramPagePart>(nameof(ProgramPagePart))!;
            if (!results.TryGetValue(part.Feature, out var result))
            {
                results[part.Feature] = result = await _gate.CheckAsync(account, part.Feature);
            }

            cards.Add(new ProgramCard(part.Slug!, part.GetTitle(CultureInfo.CurrentUICulture) ?? part.Slug!, result.IsAllowed));
        }

        return cards;
    }
}
