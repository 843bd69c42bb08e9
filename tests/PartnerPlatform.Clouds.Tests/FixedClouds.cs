using PartnerPlatform.Clouds.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Clouds.Tests;

/// <summary>A cloud on a day.</summary>
internal sealed class FixedClouds(PartnerCloud cloud, CalendarDate today) : ICloudContext
{
    public CalendarDate Today => today;

    public ValueTask<CloudDefinition> GetCurrentAsync() => ValueTask.FromResult(CloudDirectory.Default[cloud]);

    public ValueTask<CloudDirectory> GetDirectoryAsync() => ValueTask.FromResult(CloudDirectory.Default);
}
