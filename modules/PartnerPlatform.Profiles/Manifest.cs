using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Partner Profiles",
    Author = "Partner Platform contributors",
    Website = "https://github.com/partner-platform/partner-platform",
    Version = "0.1.0",
    Description = "Partner accounts with their organization, billing and legal profiles, and the portal pages to keep them.",
    Category = "Partner Platform",
    Dependencies =
    [
        "OrchardCore.Contents",
        "OrchardCore.ContentTypes",
        "OrchardCore.Localization",
        "OrchardCore.Navigation",
        "OrchardCore.Roles",
        "OrchardCore.Users",
        "OrchardCore.Users.ResetPassword",
    ]
)]
