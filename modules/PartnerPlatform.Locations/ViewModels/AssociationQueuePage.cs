using PartnerPlatform.Locations.Services;

namespace PartnerPlatform.Locations.ViewModels;

public sealed record AssociationQueuePage(AssociationList List, bool CanManage);
