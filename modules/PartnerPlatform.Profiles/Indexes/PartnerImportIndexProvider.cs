using PartnerPlatform.Profiles.Models;
using YesSql.Indexes;

namespace PartnerPlatform.Profiles.Indexes;

public sealed class PartnerImportIndexProvider : IndexProvider<PartnerImport>
{
    public override void Describe(DescribeContext<PartnerImport> context) => context
        .For<PartnerImportIndex>()
        .Map(import => new PartnerImportIndex
        {
            ImportId = import.ImportId,
            Kind = import.Kind,
            IsFinished = import.IsFinished,
            CreatedUtc = import.CreatedUtc,
        });
}
