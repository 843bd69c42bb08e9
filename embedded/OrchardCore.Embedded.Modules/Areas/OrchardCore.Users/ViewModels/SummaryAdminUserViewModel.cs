using OrchardCore.Users.Models;

namespace OrchardCore.Users.ViewModels;

internal class SummaryAdminUserViewModel
{
    public User User { get; set; } = null!;

    public bool IsLockedOut { get; set; }

    public bool CanEdit { get; set; }

    public bool CanDelete { get; set; }
}
