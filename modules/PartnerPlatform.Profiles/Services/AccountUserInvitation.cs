namespace PartnerPlatform.Profiles.Services;

/// <summary>The link by which an invited person sets a password, and whether a mail took it there.</summary>
public sealed record AccountUserInvitation(string Link, bool IsSent, TimeSpan Lifespan);
