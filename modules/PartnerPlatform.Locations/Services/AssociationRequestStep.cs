using OrchardCore.ContentManagement;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>An association to be made: what was found of its location, what the rules said, and what it replaces.</summary>
public sealed record AssociationRequestStep(ContentItem Account, MpnLocation Location, RuleResult Evaluation, ContentItem? Replaced);
