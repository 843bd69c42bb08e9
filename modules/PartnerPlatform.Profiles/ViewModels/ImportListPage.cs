using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Profiles.ViewModels;

public sealed record ImportListPage(IReadOnlyList<PartnerImport> Imports, IReadOnlyList<IImportKind> Kinds, string Kind)
{
    public int RunningCount => Imports.Count(import => !import.IsFinished);

    public string? NameOf(PartnerImport import) => Kinds.FirstOrDefault(kind => kind.Name == import.Kind)?.DisplayName.Value;
}
