namespace OrchardCore.Modules;

/// <summary>Lists time zones for a form.</summary>
public interface ITimeZoneSelectListProvider
{
    /// <summary>Gives identifiers and texts.</summary>
    ValueTask<IEnumerable<KeyValuePair<string, string>>> GetTimeZoneSelectListAsync(CancellationToken cancellationToken = default);
}
