using OrchardCore.ContentManagement;
using PartnerPlatform.Locations.Services;

namespace PartnerPlatform.Locations.ViewModels;

public sealed record TenantCountryPage(ContentItem Account, TenantCountryForm Form, IReadOnlyList<TenantCountryEffect>? Effects);
