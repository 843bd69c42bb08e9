namespace PartnerPlatform.Rules;

/// <summary>What a tax registry answers.</summary>
public enum RegistryAnswer
{
    /// <summary>The number is active.</summary>
    Valid,

    /// <summary>The number isn't active.</summary>
    NotValid,

    /// <summary>No answer, or too many requests; says nothing about the number.</summary>
    Unavailable,
}
