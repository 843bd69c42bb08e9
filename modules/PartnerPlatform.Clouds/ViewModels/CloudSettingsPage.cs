using OrchardCore.DisplayManagement;

namespace PartnerPlatform.Clouds.ViewModels;

public sealed record CloudSettingsPage(IShape Editor);
