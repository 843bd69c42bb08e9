using PartnerPlatform.Profiles.Models;

namespace PartnerPlatform.Profiles.ViewModels;

public sealed record ImportPage(PartnerImport Import, string KindName, IReadOnlyList<PartnerImportProblem> Problems, bool CanCancel);
