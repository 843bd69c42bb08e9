namespace PartnerPlatform.Content.Tests;

/// <summary>The content events of a scope.</summary>
public sealed class EventLog
{
    public List<string> Entries { get; } = [];

    public string[] Take()
    {
        var entries = Entries.ToArray();
        Entries.Clear();

        return entries;
    }
}
