namespace PartnerPlatform.Rules;

/// <summary>A directory over locations that were read before.</summary>
public sealed class MpnDirectory : IMpnDirectory
{
    private readonly Dictionary<MpnId, MpnLocation> _locations = [];

    /// <summary>Creates a directory.</summary>
    /// <param name="locations">The locations; a later one with the same ID replaces an earlier one.</param>
    public MpnDirectory(IEnumerable<MpnLocation> locations)
    {
        foreach (var location in locations)
        {
            _locations[location.MpnId] = location;
        }
    }

    /// <inheritdoc/>
    public MpnLocation? Find(MpnId id) => _locations.TryGetValue(id, out var location) ? location : null;
}
