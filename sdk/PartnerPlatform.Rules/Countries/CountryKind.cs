namespace PartnerPlatform.Rules;

/// <summary>What a country or region code stands for. It's data for the rules, not a statement about its status.</summary>
public enum CountryKind
{
    /// <summary>A country.</summary>
    State,

    /// <summary>A territory with a code of its own.</summary>
    Territory,

    /// <summary>A special administrative region.</summary>
    Sar,

    /// <summary>None of the others.</summary>
    Special,

    /// <summary>A code that ISO 3166 leaves to users.</summary>
    UserAssigned,
}
