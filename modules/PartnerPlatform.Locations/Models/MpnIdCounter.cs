namespace PartnerPlatform.Locations.Models;

/// <summary>The MPN IDs that the deployment gave out; kept once, with the default tenant.</summary>
public sealed class MpnIdCounter
{
    public long Id { get; set; }

    public long Version { get; set; }

    /// <summary>Spans of numbers, one for each range that a site has or had: from its first number to the last one that was taken.</summary>
    public IList<MpnIdSpan> Spans { get; set; } = [];

    /// <summary>Takes the next number of a range that no other span has.</summary>
    /// <returns>The number, or null when the range is used up.</returns>
    public long? Take(long first, long last, long atLeast)
    {
        var own = Spans.FirstOrDefault(span => span.First == first);
        var number = Math.Max(own is null ? first : own.Last + 1, atLeast);
        while (Spans.FirstOrDefault(span => span != own && span.First <= number && number <= span.Last) is { } other)
        {
            number = other.Last + 1;
        }

        if (number > last)
        {
            return null;
        }

        if (own is null)
        {
            Spans.Add(own = new MpnIdSpan { First = first });
        }

        own.Last = number;
        return number;
    }
}
