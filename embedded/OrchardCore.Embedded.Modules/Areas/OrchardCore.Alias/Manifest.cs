using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.Alias", Name = "Alias", Category = "Content Management", Description = "Gives content items a name by which they are found.")]

[assembly: EmbeddedFeature("OrchardCore.Alias", "OrchardCore.Alias", Name = "Alias", Category = "Content Management",
    Description = "Gives content items a name by which they are found.",
    Dependencies = ["OrchardCore.ContentTypes"])]
