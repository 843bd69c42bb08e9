using OrchardCore.ContentManagement;

namespace PartnerPlatform.Profiles.Services;

/// <summary>Reads further columns of an import into the parts of another module.</summary>
public interface IAccountImportContributor
{
    /// <summary>The columns it reads.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>Checks a row; nothing is saved when there is a note.</summary>
    IEnumerable<RuleNote> Check(ImportRow row);

    void Apply(ImportRow row, ContentItem account);
}
