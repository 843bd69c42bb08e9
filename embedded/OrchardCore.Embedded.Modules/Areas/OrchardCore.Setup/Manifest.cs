using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.Setup", Name = "Setup", Category = "Infrastructure", Description = "The page that sets up a tenant.", Dependencies = ["OrchardCore.Recipes.Core"])]
