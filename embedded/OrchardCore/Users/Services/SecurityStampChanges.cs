using System.Collections.Concurrent;

namespace OrchardCore.Users.Services;

/// <summary>
/// Remembers whose security stamp has changed on this node, so that their cookies are checked against the database at
/// the next request instead of at the end of the usual interval.
/// </summary>
internal sealed class SecurityStampChanges
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _changes = new(StringComparer.Ordinal);
    private readonly TimeProvider _timeProvider;

    public SecurityStampChanges(TimeProvider timeProvider)
    {
        _timeProvider = timeProvider;
    }

    public void Add(string userId) => _changes[userId] = _timeProvider.GetUtcNow();

    public bool IsChangedSince(string? userId, DateTimeOffset? issuedUtc)
        => !_changes.IsEmpty
            && userId is not null
            && _changes.TryGetValue(userId, out var changed)
            && (issuedUtc is null || issuedUtc.Value <= changed);
}
