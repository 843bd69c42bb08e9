using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.Admin", Name = "Admin", Category = "Infrastructure", Description = "The part of the site where it is managed.",
    Dependencies = ["OrchardCore.Settings"])]
