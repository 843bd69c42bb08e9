namespace PartnerPlatform.Rules;

/// <summary>What makes two requests the same, for requests that carry an id against doing things twice.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path with its query.</param>
/// <param name="BodyHash">A hash of the body.</param>
/// <param name="ReceivedAt">When the request came.</param>
public sealed record RequestFingerprint(string Method, string Path, string BodyHash, DateTimeOffset ReceivedAt);
