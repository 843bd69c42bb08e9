using Microsoft.AspNetCore.Authorization;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Security;

/// <summary>The partner account of the user, or of the resource, may use a feature that needs an associated MPN ID.</summary>
public sealed record RequiresMpnAssociation(PartnerFeature Feature) : IAuthorizationRequirement;
