using OrchardCore.Navigation;

namespace OrchardCore.Admin.Services;

internal sealed record DashboardGroup(string Title, List<MenuItem> Links);
