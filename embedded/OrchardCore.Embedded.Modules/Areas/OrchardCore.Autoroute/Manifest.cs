using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.Autoroute", Name = "Autoroute", Category = "Content Management", Description = "Gives content items a path.")]

[assembly: EmbeddedFeature("OrchardCore.Autoroute", "OrchardCore.Autoroute", Name = "Autoroute", Category = "Content Management",
    Description = "Gives content items a path.",
    Dependencies = ["OrchardCore.Contents", "OrchardCore.ContentTypes"])]
