namespace PartnerPlatform.Profiles.Services;

/// <summary>That an earlier row of a file has what only one row may have.</summary>
/// <param name="Column">The column.</param>
/// <param name="Number">The earlier row.</param>
public sealed record ImportRepetition(string Column, int Number);
