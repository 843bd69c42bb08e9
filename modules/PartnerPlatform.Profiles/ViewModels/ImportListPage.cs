using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Profiles.ViewModels;

/// <summary>The latest imports of the kinds that a person may see, and the kinds that the person may start.</summary>
public sealed record ImportListPage(
    IReadOnlyList<PartnerImport> Imports, IReadOnlyList<IImportKind> VisibleKinds, IReadOnlyList<IImportKind> Kinds, string? Kind)
{
    public int RunningCount => Imports.Count(import => !import.IsFinished);

    public string? NameOf(PartnerImport import) => VisibleKinds.FirstOrDefault(kind => kind.Name == import.Kind)?.DisplayName.Value;
}
