using Microsoft.AspNetCore.Mvc;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>The pages where what a rule of MPN IDs asks for can be done.</summary>
public sealed class MpnRemedyLinks : IRemedyLinkProvider
{
    public string? GetUrl(RuleRemedy remedy, IUrlHelper url, string? accountId) => remedy.Kind switch
    {
        "AssociateMpn" or "AwaitMpn" or "ReviewAssociation" => url.RouteUrl("MpnAssociation", new { accountId }),
        "UseUpdate" or "ChooseLocation" or "ChooseReplacement" => Link(url, accountId, "locations"),
        "CheckMpnId" => Link(url, accountId, "q"),
        "AddLocation" => url.RouteUrl("PartnerLocationAdd", new { accountId, country = remedy.SuggestedValue }),
        _ => null,
    };

    private static string? Link(IUrlHelper url, string? accountId, string fragment) =>
        url.RouteUrl("MpnAssociation", new { accountId }, protocol: null, host: null, fragment);
}
