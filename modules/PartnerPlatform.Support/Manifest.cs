using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Partner Support",
    Author = "Partner Platform contributors",
    Website = "https://github.com/partner-platform/partner-platform",
    Version = "0.1.0",
    Description = "Support details of a partner, a public directory of them, and the look-up that sends a customer to the right contact.",
    Category = "Partner Platform",
    Dependencies = ["PartnerPlatform.Profiles"]
)]
