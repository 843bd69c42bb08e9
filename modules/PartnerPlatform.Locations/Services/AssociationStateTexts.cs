using System.Globalization;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>States as they stand alone; in the rules' texts they stand within sentences.</summary>
public static class AssociationStateTexts
{
    public static string Title(this AssociationState state) => Titles.Of(RuleTexts.Get(state, CultureInfo.CurrentUICulture));

    /// <summary>The class of the badge of a state on admin pages.</summary>
    public static string BadgeClass(this AssociationState state) => state switch
    {
        AssociationState.Active => "text-bg-success",
        AssociationState.NeedsReview => "text-bg-warning",
        AssociationState.Suspended => "text-bg-danger",
        AssociationState.Requested or AssociationState.AwaitingApproval => "text-bg-info",
        _ => "text-bg-secondary",
    };
}
