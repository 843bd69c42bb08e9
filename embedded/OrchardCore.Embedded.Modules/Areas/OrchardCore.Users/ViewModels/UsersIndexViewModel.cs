using OrchardCore.DisplayManagement;

namespace OrchardCore.Users.ViewModels;

internal sealed class UsersIndexViewModel
{
    public List<IShape> Users { get; } = [];

    public string? Search { get; set; }

    public string? Role { get; set; }

    public string? State { get; set; }

    public List<string> RoleNames { get; set; } = [];

    public int TotalCount { get; set; }

    public IShape? Pager { get; set; }
}
