using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Profiles.ViewModels;

public sealed record AccountListPage(PartnerAccountQuery Query, PartnerAccountList List, bool CanManage);
