namespace PartnerPlatform.Rules;

/// <summary>What happened to a case.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="Event">What happened.</param>
/// <param name="From">The state before.</param>
/// <param name="To">The state after.</param>
public sealed record CaseEntry(DateTimeOffset At, string Actor, VerificationEvent Event, VerificationState From, VerificationState To);
