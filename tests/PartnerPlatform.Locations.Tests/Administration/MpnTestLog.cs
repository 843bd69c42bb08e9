using System.Collections.Concurrent;

namespace PartnerPlatform.Locations.Tests.Administration;

/// <summary>What the handler of the tests was told, and the accounts for which it fails.</summary>
public sealed class MpnTestLog
{
    public ConcurrentQueue<(string AccountId, string Step)> Steps { get; } = [];

    public ConcurrentDictionary<string, bool> Failing { get; } = [];
}
