namespace PartnerPlatform.Profiles.ViewModels;

public class PartnerMembershipForm
{
    public string? TenantId { get; set; }

    public string? AccountName { get; set; }
}
