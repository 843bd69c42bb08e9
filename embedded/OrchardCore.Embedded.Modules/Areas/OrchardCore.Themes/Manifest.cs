using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.Themes", Name = "Themes", Category = "Theming", Description = "Chooses the themes of the site and of the admin.",
    Dependencies = ["OrchardCore.Admin", "OrchardCore.Settings"])]
