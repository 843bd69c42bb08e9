using PartnerPlatform.Locations.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.ViewModels;

public sealed record LocationQueuePage(LocationStatus Status, LocationList List, int VerificationCount, int DeletionCount);
