namespace PartnerPlatform.Locations.ViewModels;

public sealed record ProgramPageView(string Title, string Body);
