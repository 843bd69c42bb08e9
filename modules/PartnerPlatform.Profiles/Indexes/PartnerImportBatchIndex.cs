using YesSql.Indexes;

namespace PartnerPlatform.Profiles.Indexes;

public sealed class PartnerImportBatchIndex : MapIndex
{
    public string? ImportId { get; set; }

    public int Number { get; set; }

    public bool IsProcessed { get; set; }

    public int ProblemCount { get; set; }
}
