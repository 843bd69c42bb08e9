using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.ContentFields", Name = "Content Fields", Category = "Content Management", Description = "Fields for content: texts, numbers, dates, links and pickers.")]

[assembly: EmbeddedFeature("OrchardCore.ContentFields", "OrchardCore.ContentFields", Name = "Content Fields", Category = "Content Management",
    Description = "Fields for content: texts, numbers, dates, links and pickers.",
    Dependencies = ["OrchardCore.ContentTypes"])]

[assembly: EmbeddedFeature("OrchardCore.ContentFields", "OrchardCore.ContentFields.Indexing.SQL", Name = "Content Fields Indexing (SQL)", Category = "Content Management",
    Description = "Makes fields searchable in the database.",
    Dependencies = ["OrchardCore.ContentFields"])]

[assembly: EmbeddedFeature("OrchardCore.ContentFields", "OrchardCore.ContentFields.Indexing.SQL.UserPicker", Name = "Content Fields Indexing (SQL) - User Picker", Category = "Content Management",
    Description = "Makes user pickers searchable in the database.",
    Dependencies = ["OrchardCore.ContentFields", "OrchardCore.Users"])]
