using OrchardCore.ContentManagement;
using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>
/// Associates MPN IDs with the tenants of partner accounts. Each operation checks the rules and commits, or changes nothing
/// and says why. The roles of the actor are part of the rules; permissions are checked by the caller.
/// </summary>
public interface IMpnAssociationService
{
    /// <summary>The associations of an account that haven't ended, the newest first: those in force, under review or suspended, and requests.</summary>
    Task<IReadOnlyList<ContentItem>> ListOpenAsync(string accountId);

    /// <summary>The association of an account that was asked for last, whatever became of it.</summary>
    Task<ContentItem?> FindLastAsync(string accountId);

    Task<ContentItem?> GetAsync(string? associationId);

    /// <summary>The state that decides about features: of the association that is in force, or of the one that comes next to it.</summary>
    Task<AssociationState> GetStateAsync(string accountId);

    /// <summary>Whether each location can be associated with the account's tenant, why not, and what would help.</summary>
    Task<IReadOnlyList<AssociationPreview>> PreviewAsync(ContentItem account, IReadOnlyCollection<PartnerLocationIndex> locations, MpnActor actor);

    /// <summary>The same for an MPN ID as typed.</summary>
    Task<RuleResult> EvaluateAsync(ContentItem account, string? mpnId, bool isUpdate, MpnActor actor);

    /// <summary>Asks for associations; unless the host has to decide, they are in force at once.</summary>
    /// <param name="account">The account of the tenant.</param>
    /// <param name="mpnIds">MPN IDs as typed; one, unless a tenant may have many.</param>
    /// <param name="isUpdate">Whether it replaces the association in force.</param>
    /// <param name="actor">Who asks.</param>
    Task<AssociationOutcome> SubmitAsync(ContentItem account, IReadOnlyCollection<string?> mpnIds, bool isUpdate, MpnActor actor);

    Task<AssociationOutcome> CancelAsync(ContentItem association, MpnActor actor);

    Task<AssociationOutcome> ApproveAsync(ContentItem association, MpnActor actor);

    Task<AssociationOutcome> RefuseAsync(ContentItem association, DecisionReason? reason, MpnActor actor);

    /// <summary>Puts an association that needs review or is suspended in force again, when nothing is wrong with it any more.</summary>
    Task<AssociationOutcome> ResolveAsync(ContentItem association, MpnActor actor);

    Task<AssociationOutcome> DissociateAsync(ContentItem association, MpnActor actor);
}
