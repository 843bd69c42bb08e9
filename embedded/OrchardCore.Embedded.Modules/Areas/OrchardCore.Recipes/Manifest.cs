using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.Recipes", Name = "Recipes", Category = "Core", Description = "Runs recipes: files that describe changes of the site.")]

[assembly: EmbeddedFeature("OrchardCore.Recipes", "OrchardCore.Recipes.Core", Name = "Recipes Core Services", Category = "Core",
    Description = "Finds, reads and runs recipes.",
    Dependencies = ["OrchardCore.Scripting"], EnabledByDependencyOnly = true)]

[assembly: EmbeddedFeature("OrchardCore.Recipes", "OrchardCore.Recipes", Name = "Recipes", Category = "Core",
    Description = "Runs recipes in the admin.",
    Dependencies = ["OrchardCore.Recipes.Core"], IsAlwaysEnabled = true)]
