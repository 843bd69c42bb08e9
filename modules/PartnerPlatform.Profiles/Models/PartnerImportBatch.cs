using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Profiles.Models;

/// <summary>Some rows of an import; when they are processed, what was wrong with them.</summary>
public sealed class PartnerImportBatch
{
    public long Id { get; set; }

    public string ImportId { get; set; } = string.Empty;

    public int Number { get; set; }

    public bool IsProcessed { get; set; }

    public IList<ImportRow> Rows { get; set; } = [];

    public IList<PartnerImportProblem> Problems { get; set; } = [];
}
