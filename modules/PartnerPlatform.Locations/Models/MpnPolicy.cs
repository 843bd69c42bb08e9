using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Models;

/// <summary>All that a decision about an MPN ID depends on, apart from the account and the location.</summary>
public sealed record MpnPolicy(MpnSettings Settings, AssociationPolicy Rules, CloudDefinition Cloud, CalendarDate Today)
{
    public bool IsExclusive => Rules.Cardinality == AssociationCardinality.OneToOne;
}
