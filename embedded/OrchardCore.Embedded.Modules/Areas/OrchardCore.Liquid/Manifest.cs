using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.Liquid", Name = "Liquid", Category = "Content Management", Description = "Templates in the Liquid language.")]

[assembly: EmbeddedFeature("OrchardCore.Liquid", "OrchardCore.Liquid.Core", Name = "Liquid Core Services", Category = "Core",
    Description = "Renders templates in the Liquid language.",
    IsAlwaysEnabled = true, EnabledByDependencyOnly = true)]

[assembly: EmbeddedFeature("OrchardCore.Liquid", "OrchardCore.Liquid", Name = "Liquid", Category = "Content Management",
    Description = "Templates in the Liquid language.",
    Dependencies = ["OrchardCore.Liquid.Core"])]
