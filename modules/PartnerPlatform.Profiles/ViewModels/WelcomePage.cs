namespace PartnerPlatform.Profiles.ViewModels;

/// <param name="HasDirectory">Whether the site has a directory of partners.</param>
public sealed record WelcomePage(bool HasDirectory);
