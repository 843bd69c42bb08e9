using Microsoft.AspNetCore.Mvc;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Portal;

/// <summary>
/// Opens an action only while the partner account of the request may use a feature. The account is that of the route or
/// query value <c>accountId</c>, or the reader's own; bind it from there, not from the form.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequiresFeatureAttribute : TypeFilterAttribute<RequiresFeatureFilter>
{
    public RequiresFeatureAttribute(PartnerFeature feature)
    {
        Arguments = [feature];
    }
}
