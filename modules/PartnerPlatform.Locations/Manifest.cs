using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Partner Locations",
    Author = "Partner Platform contributors",
    Website = "https://github.com/partner-platform/partner-platform",
    Version = "0.1.0",
    Description = "Locations with their MPN IDs, the association of MPN IDs with tenants, and the features that need one.",
    Category = "Partner Platform",
    Dependencies =
    [
        "OrchardCore.AuditTrail",
        "PartnerPlatform.Clouds",
        "PartnerPlatform.Profiles",
    ]
)]
