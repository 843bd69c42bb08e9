using PartnerPlatform.Rules;

namespace PartnerPlatform.Support.ViewModels;

/// <param name="Name">The name of the partner.</param>
/// <param name="Country">Where the partner is.</param>
/// <param name="Main">The support for the reader.</param>
/// <param name="Others">The support in other languages and countries.</param>
/// <param name="IsListed">Whether the site has a directory, which leads here.</param>
public sealed record SupportPage(string Name, string? Country, SupportChannel Main, IReadOnlyList<SupportChannel> Others, bool IsListed);
