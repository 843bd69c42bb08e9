namespace PartnerPlatform.Testing;

/// <summary>A form of a page with the values that it would send.</summary>
public sealed record PortalForm(string Action, string Html, IReadOnlyList<KeyValuePair<string, string>> Fields);
