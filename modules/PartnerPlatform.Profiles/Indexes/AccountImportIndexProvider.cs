using PartnerPlatform.Profiles.Models;
using YesSql.Indexes;

namespace PartnerPlatform.Profiles.Indexes;

public sealed class AccountImportIndexProvider : IndexProvider<AccountImport>
{
    public override void Describe(DescribeContext<AccountImport> context) => context
        .For<AccountImportIndex>()
        .Map(import => new AccountImportIndex
        {
            ImportId = import.ImportId,
            IsFinished = import.IsFinished,
            CreatedUtc = import.CreatedUtc,
        });
}
