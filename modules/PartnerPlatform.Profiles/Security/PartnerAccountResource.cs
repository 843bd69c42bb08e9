namespace PartnerPlatform.Profiles.Security;

/// <summary>What a permission on partner data is checked against: the account that the data belongs to.</summary>
public sealed record PartnerAccountResource(string AccountId);
