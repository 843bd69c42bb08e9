namespace PartnerPlatform.Rules;

/// <summary>Tells what is known of MPN IDs.</summary>
public interface IMpnDirectory
{
    /// <summary>Looks an ID up.</summary>
    /// <param name="id">The ID.</param>
    /// <returns>What is known of it, or null when it doesn't exist.</returns>
    MpnLocation? Find(MpnId id);
}
