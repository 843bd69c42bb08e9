using Microsoft.AspNetCore.Mvc;
using PartnerPlatform.Profiles.Security;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Portal;

/// <summary>Asks the modules for the page of a remedy.</summary>
public sealed class RemedyLinks
{
    private readonly IEnumerable<IRemedyLinkProvider> _providers;

    public RemedyLinks(IEnumerable<IRemedyLinkProvider> providers)
    {
        _providers = providers;
    }

    public string? Find(RuleRemedy remedy, IUrlHelper url)
    {
        var context = url.ActionContext.HttpContext;
        var accountId = context.Request.Query["accountId"].FirstOrDefault();

        // The pages of a partner are nothing without one.
        if (accountId is null && context.User.GetPartnerAccountId() is null)
        {
            return null;
        }

        return _providers.Select(provider => provider.GetUrl(remedy, url, accountId)).FirstOrDefault(address => address is not null);
    }
}
