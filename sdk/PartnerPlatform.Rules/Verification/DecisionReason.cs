namespace PartnerPlatform.Rules;

/// <summary>Why a person of the host refuses something or asks for more, in words that the partner reads.</summary>
public sealed record DecisionReason
{
    /// <summary>How many characters each text may have: 2000.</summary>
    public const int MaxLength = 2000;

    /// <summary>The reason's code, or null when none was chosen.</summary>
    public ReasonCode? Code { get; init; }

    /// <summary>What the partner reads in English.</summary>
    public string? EnglishText { get => field; init => field = Characters.Normalize(value); }

    /// <summary>What the partner reads in French.</summary>
    public string? FrenchText { get => field; init => field = Characters.Normalize(value); }

    /// <summary>Whether there is a code and both texts.</summary>
    public bool IsComplete => Code is not null && EnglishText is not null && FrenchText is not null;
}
