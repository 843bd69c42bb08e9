using PartnerPlatform.Profiles.Models;
using YesSql.Indexes;

namespace PartnerPlatform.Profiles.Indexes;

public sealed class PartnerImportBatchIndexProvider : IndexProvider<PartnerImportBatch>
{
    public override void Describe(DescribeContext<PartnerImportBatch> context) => context
        .For<PartnerImportBatchIndex>()
        .Map(batch => new PartnerImportBatchIndex
        {
            ImportId = batch.ImportId,
            Number = batch.Number,
            IsProcessed = batch.IsProcessed,
            ProblemCount = batch.Problems.Count,
        });
}
