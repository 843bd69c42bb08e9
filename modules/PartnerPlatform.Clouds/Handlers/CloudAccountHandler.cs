using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using PartnerPlatform.Clouds.Services;
using PartnerPlatform.Profiles.Models;

namespace PartnerPlatform.Clouds.Handlers;

/// <summary>Gives a new account the cloud of its site.</summary>
public sealed class CloudAccountHandler : ContentPartHandler<PartnerAccountPart>
{
    private readonly ICloudContext _clouds;

    public CloudAccountHandler(ICloudContext clouds)
    {
        _clouds = clouds;
    }

    public override async Task InitializingAsync(InitializingContentContext context, PartnerAccountPart part)
    {
        part.CloudCode = (await _clouds.GetCurrentAsync()).Code;
        context.ContentItem.Apply(nameof(PartnerAccountPart), part);
    }
}
