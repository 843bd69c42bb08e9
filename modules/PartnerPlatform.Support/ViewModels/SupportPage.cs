using PartnerPlatform.Rules;

namespace PartnerPlatform.Support.ViewModels;

public sealed record SupportPage(string Name, string? Country, SupportChannel Main, IReadOnlyList<SupportChannel> Others);
