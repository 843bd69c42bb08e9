namespace PartnerPlatform.Rules;

/// <summary>How a text was recognized as a country or region code.</summary>
public enum CountryCodeMatch
{
    /// <summary>Not a code and not an alias.</summary>
    Unknown,

    /// <summary>An active code.</summary>
    Exact,

    /// <summary>An alias that stands for one code, which replaces it (for example UK by GB).</summary>
    Replaced,

    /// <summary>A withdrawn code with several successors, or none: a person has to choose.</summary>
    Withdrawn,

    /// <summary>A prefix of VAT numbers that isn't a country code (EL, XI).</summary>
    VatOnly,

    /// <summary>An alpha-3 code that only imports may use (XKS, XKK).</summary>
    ImportOnly,
}
