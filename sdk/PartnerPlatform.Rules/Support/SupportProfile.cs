namespace PartnerPlatform.Rules;

/// <summary>Where customers of a partner find support. Blank texts become null.</summary>
public sealed record SupportProfile
{
    /// <summary>The e-mail address.</summary>
    public string? Email { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The phone number, as typed.</summary>
    public string? Telephone { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The web site.</summary>
    public string? Website { get => field; init => field = Characters.Normalize(value); }

    /// <summary>When an admin last confirmed that the details are right, or null.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>When the e-mail address was confirmed by its code, or null.</summary>
    public DateTimeOffset? EmailConfirmedAt { get; init; }

    /// <summary>Further details per culture and country or region.</summary>
    public IReadOnlyList<SupportChannel> Channels { get; init; } = [];
}
