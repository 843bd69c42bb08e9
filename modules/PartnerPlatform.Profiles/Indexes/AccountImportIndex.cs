using YesSql.Indexes;

namespace PartnerPlatform.Profiles.Indexes;

public sealed class AccountImportIndex : MapIndex
{
    public string? ImportId { get; set; }

    public bool IsFinished { get; set; }

    public DateTime CreatedUtc { get; set; }
}
