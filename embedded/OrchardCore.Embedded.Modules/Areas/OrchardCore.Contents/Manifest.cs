using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.Contents", Name = "Contents", Category = "Content Management", Description = "Stores, displays and edits content items.")]

[assembly: EmbeddedFeature("OrchardCore.Contents", "OrchardCore.Contents", Name = "Contents", Category = "Content Management",
    Description = "Stores, displays and edits content items.",
    Dependencies = ["OrchardCore.Settings", "OrchardCore.Liquid.Core"])]

[assembly: EmbeddedFeature("OrchardCore.Contents", "OrchardCore.Contents.FileContentDefinition", Name = "File Content Definition", Category = "Content Management",
    Description = "Stores the content definitions in a file of the tenant.",
    Dependencies = ["OrchardCore.Contents"])]
