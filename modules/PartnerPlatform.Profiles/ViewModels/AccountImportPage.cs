using PartnerPlatform.Profiles.Models;

namespace PartnerPlatform.Profiles.ViewModels;

public sealed record AccountImportPage(AccountImport Import, IReadOnlyList<AccountImportProblem> Problems);
