using PartnerPlatform.Locations.Models;

namespace PartnerPlatform.Locations.ViewModels;

public sealed record CountryPairPage(CountryPairForm Form, CountryPairEntry? Entry);
