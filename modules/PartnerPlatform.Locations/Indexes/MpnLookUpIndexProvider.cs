using PartnerPlatform.Locations.Models;
using YesSql.Indexes;

namespace PartnerPlatform.Locations.Indexes;

public sealed class MpnLookUpIndexProvider : IndexProvider<MpnLookUpLog>
{
    public override void Describe(DescribeContext<MpnLookUpLog> context) => context
        .For<MpnLookUpIndex>()
        .Map(log => new MpnLookUpIndex { UserId = log.UserId });
}
