using PartnerPlatform.Rules;

namespace PartnerPlatform.Clouds.Services;

/// <summary>The cloud that this site serves.</summary>
public interface ICloudContext
{
    /// <summary>Today in UTC.</summary>
    CalendarDate Today { get; }

    /// <summary>The cloud of this site with the operator's settings applied.</summary>
    ValueTask<CloudDefinition> GetCurrentAsync();

    /// <summary>All clouds, with the settings of this site applied to its own.</summary>
    ValueTask<CloudDirectory> GetDirectoryAsync();
}
