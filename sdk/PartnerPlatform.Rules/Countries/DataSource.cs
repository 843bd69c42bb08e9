namespace PartnerPlatform.Rules;

/// <summary>Where a part of the country data comes from.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Package">The package or file.</param>
/// <param name="Version">Its version.</param>
/// <param name="Licence">Its licence.</param>
public sealed record DataSource(string Name, string Package, string Version, string Licence);
