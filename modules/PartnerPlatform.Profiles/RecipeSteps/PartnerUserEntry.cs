namespace PartnerPlatform.Profiles.RecipeSteps;

public sealed class PartnerUserEntry
{
    public string? UserName { get; set; }

    public string? Email { get; set; }

    public string? Password { get; set; }

    public string? AccountId { get; set; }

    public IList<string> RoleNames { get; set; } = [];
}
