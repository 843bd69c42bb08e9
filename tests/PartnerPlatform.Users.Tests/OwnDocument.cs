namespace PartnerPlatform.Users.Tests;

/// <summary>A resource that belongs to a user.</summary>
public sealed record OwnDocument(string OwnerId);
