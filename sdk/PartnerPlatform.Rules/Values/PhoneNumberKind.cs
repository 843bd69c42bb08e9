namespace PartnerPlatform.Rules;

/// <summary>What kind of phone number it is.</summary>
public enum PhoneNumberKind
{
    /// <summary>An ordinary number, fixed or mobile.</summary>
    Ordinary,

    /// <summary>Free for the caller.</summary>
    TollFree,

    /// <summary>Charged at more than the ordinary rate.</summary>
    PremiumRate,

    /// <summary>A short number that works inside one country.</summary>
    Short,
}
