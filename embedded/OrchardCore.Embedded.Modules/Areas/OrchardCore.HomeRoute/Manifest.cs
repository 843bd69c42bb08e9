using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.HomeRoute", Name = "Home Route", Category = "Infrastructure", Description = "Serves the home page that the site settings name.")]

[assembly: EmbeddedFeature("OrchardCore.HomeRoute", "OrchardCore.HomeRoute", Name = "Home Route", Category = "Infrastructure",
    Description = "Serves the home page that the site settings name.",
    Dependencies = ["OrchardCore.Settings"])]
