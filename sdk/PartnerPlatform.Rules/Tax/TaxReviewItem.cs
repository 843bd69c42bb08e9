namespace PartnerPlatform.Rules;

/// <summary>A tax item that a change of the legal profile touches.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="ReferenceId">The id of the registration or filing; empty for others.</param>
/// <param name="Why">Why it's touched: the key of a text.</param>
/// <param name="Effect">What happens to it without anybody's doing.</param>
/// <param name="Status">What was decided about it.</param>
public sealed record TaxReviewItem(TaxItemKind Kind, string ReferenceId, TextKey Why, TaxItemEffect Effect, TaxItemStatus Status = TaxItemStatus.Open);
