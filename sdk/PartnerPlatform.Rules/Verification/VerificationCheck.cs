namespace PartnerPlatform.Rules;

/// <summary>A check of a case.</summary>
/// <param name="Type">What it proves.</param>
/// <param name="Status">Its state.</param>
/// <param name="Reason">Why it failed, or what is missing; null otherwise.</param>
public sealed record VerificationCheck(CheckType Type, CheckStatus Status, DecisionReason? Reason = null)
{
    /// <summary>Whether nothing is left to do for it.</summary>
    public bool IsFinished => Status is CheckStatus.NotRequired or CheckStatus.Passed or CheckStatus.Waived or CheckStatus.Failed;
}
