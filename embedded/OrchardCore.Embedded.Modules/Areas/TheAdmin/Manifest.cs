using OrchardCore.Embedded;

[assembly: EmbeddedModule("TheAdmin", Name = "The Admin Theme", Type = "Theme", Description = "The theme of the admin.", Tags = ["Admin"],
    Dependencies = ["OrchardCore.Resources", "OrchardCore.Themes"])]
