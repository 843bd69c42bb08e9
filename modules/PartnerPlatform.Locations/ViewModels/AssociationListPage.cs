using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.Services;

namespace PartnerPlatform.Locations.ViewModels;

public sealed record AssociationListPage(
    AssociationListQuery Query, AssociationList List, int QueueCount, MpnRecheck Recheck, bool IsRunning, bool CanManage);
