using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Navigation;

namespace OrchardCore.Admin.Services;

/// <summary>What the first page of the admin offers: the entries of the menu, one group per top entry.</summary>
internal sealed class DashboardMenu
{
    private readonly INavigationManager _navigationManager;

    public DashboardMenu(INavigationManager navigationManager)
    {
        _navigationManager = navigationManager;
    }

    public async Task<List<DashboardGroup>> GetGroupsAsync(ActionContext context)
    {
        var groups = new List<DashboardGroup>();

        foreach (var item in InOrder(await _navigationManager.BuildMenuAsync(NavigationConstants.AdminId, context)))
        {
            var links = new List<MenuItem>();
            Collect(item, links);

            if (links.Count > 0)
            {
                groups.Add(new DashboardGroup(item.Text.Value, links));
            }
        }

        return groups;
    }

    private static IEnumerable<MenuItem> InOrder(IEnumerable<MenuItem> items)
        => items.OrderBy(item => item.Position ?? string.Empty, FlatPositionComparer.Instance);

    private static void Collect(MenuItem item, List<MenuItem> links)
    {
        if (!string.IsNullOrEmpty(item.Href) && item.Href != "#")
        {
            links.Add(item);
        }

        foreach (var child in InOrder(item.Items))
        {
            Collect(child, links);
        }
    }
}
