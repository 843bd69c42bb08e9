using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.ContentTypes", Name = "Content Types", Category = "Content Management", Description = "Defines content types, their parts and fields.")]

[assembly: EmbeddedFeature("OrchardCore.ContentTypes", "OrchardCore.ContentTypes", Name = "Content Types", Category = "Content Management",
    Description = "Defines content types, their parts and fields.",
    Dependencies = ["OrchardCore.Contents"])]
