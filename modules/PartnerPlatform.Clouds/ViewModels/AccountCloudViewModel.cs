using PartnerPlatform.Rules;

namespace PartnerPlatform.Clouds.ViewModels;

public class AccountCloudViewModel
{
    /// <summary>The name of the cloud.</summary>
    public string Cloud { get; set; } = string.Empty;

    public CloudStatus Status { get; set; }

    /// <summary>The day since which the status is so, or null.</summary>
    public CalendarDate? Since { get; set; }
}
