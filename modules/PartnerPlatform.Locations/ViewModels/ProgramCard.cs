namespace PartnerPlatform.Locations.ViewModels;

/// <summary>A program on the home page of an account.</summary>
public sealed record ProgramCard(string Slug, string Title, bool IsOpen);
