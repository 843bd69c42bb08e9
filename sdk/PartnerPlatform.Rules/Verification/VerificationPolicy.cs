namespace PartnerPlatform.Rules;

/// <summary>What a site decides about verifications.</summary>
public sealed record VerificationPolicy
{
    /// <summary>The policy that follows the documentation.</summary>
    public static VerificationPolicy Default { get; } = new();

    /// <summary>The number of appeals.</summary>
    public int MaxAppeals { get; init; } = 3;

    /// <summary>The number of days that the partner has to act.</summary>
    public int ActionDays { get; init; } = 30;

    /// <summary>The number of business days that a verification is announced to take.</summary>
    public int SlaBusinessDays { get; init; } = 5;

    /// <summary>How long a case is held when the contact says that the company didn't ask for it.</summary>
    public TimeSpan HoldPeriod { get; init; } = TimeSpan.FromHours(72);

    /// <summary>How long an e-mail's link works.</summary>
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How long to wait before another e-mail can be asked for.</summary>
    public TimeSpan ResendInterval { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>The number of e-mails in a day.</summary>
    public int MaxResendsPerDay { get; init; } = 5;
}
