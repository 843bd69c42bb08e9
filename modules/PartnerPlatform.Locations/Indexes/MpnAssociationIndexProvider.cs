using OrchardCore.ContentManagement;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Rules;
using YesSql.Indexes;

namespace PartnerPlatform.Locations.Indexes;

public sealed class MpnAssociationIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<MpnAssociationIndex>()
        .When(item => item.ContentType == LocationContentTypes.MpnAssociation)
        .Map(Map);

    private static MpnAssociationIndex Map(ContentItem item)
    {
        var part = item.Get<AssociationPart>(nameof(AssociationPart));
        if (part?.AccountId is null || !item.Published)
        {
            return null!;
        }

        var isInForce = part.State is AssociationState.Active or AssociationState.NeedsReview;
        var isRequest = part.State is AssociationState.Requested or AssociationState.AwaitingApproval;
        var tenantKey = part.IsExclusive ? part.TenantId : $"{part.TenantId}:{part.LocationId}";
        return new MpnAssociationIndex
        {
            AssociationId = item.ContentItemId,
            AccountId = part.AccountId,
            TenantId = part.TenantId,
            LocationId = part.LocationId,
            MpnId = part.MpnId,
            State = part.State.ToString(),
            TenantKey = isInForce ? tenantKey : null,
            LocationKey = isInForce ? part.LocationId : null,
            RequestKey = isRequest ? tenantKey : null,
            TenantCountry = part.TenantCountry ?? part.TenantCountryAtDecision,
            LocationCountry = part.LocationCountry ?? part.LocationCountryAtDecision,
            RequestedUtc = part.RequestedUtc,
            GraceEndsUtc = part.State == AssociationState.NeedsReview ? part.GraceEndsUtc : null,
            EndedUtc = part.EndedUtc,
        };
    }
}
