namespace PartnerPlatform.Rules;

/// <summary>A field of the legal profile that differs.</summary>
/// <param name="Field">The field.</param>
/// <param name="Before">The text before, or null.</param>
/// <param name="After">The text after, or null.</param>
/// <param name="IsMaterial">Whether the difference has to be verified.</param>
public sealed record FieldChange(LegalField Field, string? Before, string? After, bool IsMaterial);
