using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Partner Clouds",
    Author = "Partner Platform contributors",
    Website = "https://github.com/partner-platform/partner-platform",
    Version = "0.1.0",
    Description = "The cloud that a site serves: whether it takes new partners, in which countries and regions, and what it doesn’t have.",
    Category = "Partner Platform",
    Dependencies = ["PartnerPlatform.Profiles", "OrchardCore.Settings"]
)]
