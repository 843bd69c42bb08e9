namespace PartnerPlatform.Profiles.ViewModels;

public class AccountUserForm
{
    public string? Name { get; set; }

    public string? Email { get; set; }

    public IList<string> Roles { get; set; } = [];

    public string? ETag { get; set; }
}
