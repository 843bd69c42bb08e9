using PartnerPlatform.Profiles.Models;

namespace PartnerPlatform.Profiles.ViewModels;

public sealed record AccountImportListPage(IReadOnlyList<AccountImport> Imports, IReadOnlyList<string> FurtherColumns);
