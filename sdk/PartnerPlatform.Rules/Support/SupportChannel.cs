namespace PartnerPlatform.Rules;

/// <summary>Support details for a culture, a country or region, or both. Blank texts become null.</summary>
public sealed record SupportChannel
{
    /// <summary>The culture or language, for example <c>fr-FR</c> or <c>fr</c>; null for every one.</summary>
    public string? Culture { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The country or region code; null for every one.</summary>
    public string? Country { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The e-mail address.</summary>
    public string? Email { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The phone number, as typed.</summary>
    public string? Telephone { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The web site.</summary>
    public string? Website { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The opening hours, for people.</summary>
    public string? Hours { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The time zone of the hours, as an IANA name.</summary>
    public string? TimeZone { get => field; init => field = Characters.Normalize(value); }

    /// <summary>What support costs, for people.</summary>
    public string? PriceNote { get => field; init => field = Characters.Normalize(value); }
}
