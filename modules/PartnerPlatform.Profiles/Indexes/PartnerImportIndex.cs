using YesSql.Indexes;

namespace PartnerPlatform.Profiles.Indexes;

public sealed class PartnerImportIndex : MapIndex
{
    public string? ImportId { get; set; }

    public string? Kind { get; set; }

    public bool IsFinished { get; set; }

    public DateTime CreatedUtc { get; set; }
}
