namespace PartnerPlatform.Rules;

/// <summary>What <see cref="CountryCode.Resolve"/> found.</summary>
public sealed class CountryCodeResolution
{
    internal CountryCodeResolution(CountryCodeMatch match, CountryCode code, string original, IReadOnlyList<CountryCode> candidates)
    {
        Match = match;
        Code = code;
        Original = original;
        Candidates = candidates;
    }

    /// <summary>How the text was recognized.</summary>
    public CountryCodeMatch Match { get; }

    /// <summary>The canonical code, or the default value when there isn't exactly one.</summary>
    public CountryCode Code { get; }

    /// <summary>The text as given, without surrounding blanks.</summary>
    public string Original { get; }

    /// <summary>The codes to choose from when a person has to choose; empty otherwise.</summary>
    public IReadOnlyList<CountryCode> Candidates { get; }
}
