using PartnerPlatform.Rules;

namespace PartnerPlatform.Clouds.ViewModels;

public sealed record CloudListPage(IReadOnlyList<CloudDefinition> Clouds, PartnerCloud Current, CalendarDate Today, bool CanManage);
