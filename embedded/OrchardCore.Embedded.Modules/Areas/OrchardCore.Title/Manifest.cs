using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.Title", Name = "Title", Category = "Content Management", Description = "Gives content items a title.")]

[assembly: EmbeddedFeature("OrchardCore.Title", "OrchardCore.Title", Name = "Title", Category = "Content Management",
    Description = "Gives content items a title.",
    Dependencies = ["OrchardCore.ContentTypes"])]
