using PartnerPlatform.Locations.Services;

namespace PartnerPlatform.Locations.ViewModels;

public sealed record LocationAdminListPage(LocationQuery Query, LocationList List, int WaitingCount);
