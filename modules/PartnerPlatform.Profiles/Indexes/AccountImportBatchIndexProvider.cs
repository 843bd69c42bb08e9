using PartnerPlatform.Profiles.Models;
using YesSql.Indexes;

namespace PartnerPlatform.Profiles.Indexes;

public sealed class AccountImportBatchIndexProvider : IndexProvider<AccountImportBatch>
{
    public override void Describe(DescribeContext<AccountImportBatch> context) => context
        .For<AccountImportBatchIndex>()
        .Map(batch => new AccountImportBatchIndex
        {
            ImportId = batch.ImportId,
            Number = batch.Number,
            IsProcessed = batch.IsProcessed,
            ProblemCount = batch.Problems.Count,
        });
}
