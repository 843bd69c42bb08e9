namespace PartnerPlatform.Rules;

/// <summary>A text that isn't a country or region code but is met where one is expected.</summary>
public sealed class CountryAlias
{
    internal CountryAlias(string alias, CountryAliasReason reason, bool autoApply, params CountryCode[] candidates)
    {
        Alias = alias;
        Reason = reason;
        AutoApply = autoApply;
        Candidates = candidates;
    }

    /// <summary>The text, in upper case.</summary>
    public string Alias { get; }

    /// <summary>Why it exists.</summary>
    public CountryAliasReason Reason { get; }

    /// <summary>Whether the canonical code replaces it without asking.</summary>
    public bool AutoApply { get; }

    /// <summary>The code it stands for, or the default value when there isn't exactly one.</summary>
    public CountryCode Canonical => Candidates.Count == 1 ? Candidates[0] : default;

    /// <summary>The codes it may stand for.</summary>
    public IReadOnlyList<CountryCode> Candidates { get; }
}
