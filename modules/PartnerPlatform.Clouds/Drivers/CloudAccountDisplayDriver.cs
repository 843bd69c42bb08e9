using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using PartnerPlatform.Clouds.Services;
using PartnerPlatform.Clouds.ViewModels;
using PartnerPlatform.Profiles.Controllers;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Clouds.Drivers;

/// <summary>The cloud on the pages of a partner account, and a notice while it takes nobody new.</summary>
public sealed class CloudAccountDisplayDriver : ContentPartDisplayDriver<PartnerAccountPart>
{
    private readonly ICloudContext _clouds;

    public CloudAccountDisplayDriver(ICloudContext clouds)
    {
        _clouds = clouds;
    }

    public override async Task<IDisplayResult?> DisplayAsync(PartnerAccountPart part, BuildPartDisplayContext context)
    {
        var cloud = await _clouds.GetCurrentAsync();
        var facts = Initialize<AccountCloudViewModel>("PartnerAccountCloud", model => Fill(model, cloud))
            .Location(SettingsController.DisplayType, "Content:2");
        return cloud.GetStatus(_clouds.Today) == CloudStatus.Open
            ? facts
            : Combine(
                facts,
                Initialize<AccountCloudViewModel>("PartnerAccountCloud_Notice", model => Fill(model, cloud))
                    .Location(SettingsController.DisplayType, "Header:1")
                    .Location(HomeController.DisplayType, "Header:1"));
    }

    public override async Task<IDisplayResult?> EditAsync(PartnerAccountPart part, BuildPartEditorContext context)
    {
        var cloud = await _clouds.GetCurrentAsync();
        return Initialize<AccountCloudViewModel>("PartnerAccountCloud_Edit", model => Fill(model, cloud)).Location("Content:before");
    }

    private void Fill(AccountCloudViewModel model, CloudDefinition cloud)
    {
        model.Cloud = cloud.Title();
        model.Status = cloud.GetStatus(_clouds.Today);
        model.Since = model.Status switch
        {
            CloudStatus.Retired => cloud.RetiredAt,
            CloudStatus.ClosedToNew => cloud.ClosedToNewAt,
            _ => null,
        };
    }
}
