using Microsoft.AspNetCore.Mvc;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Services;

/// <summary>Tells where in the portal a remedy can be taken, so that the message of a rule links there.</summary>
public interface IRemedyLinkProvider
{
    /// <summary>The address of the page, or null for a remedy that the module has no page for.</summary>
    /// <param name="remedy">The remedy, with its kind and the value that it suggests.</param>
    /// <param name="url">Makes addresses of the current tenant.</param>
    /// <param name="accountId">The account when host staff looks at one, to be kept in the address; null for the own one.</param>
    string? GetUrl(RuleRemedy remedy, IUrlHelper url, string? accountId);
}
