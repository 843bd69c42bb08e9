using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.Roles", Name = "Roles", Category = "Security", Description = "Manages roles and what they may do.")]

[assembly: EmbeddedFeature("OrchardCore.Roles", "OrchardCore.Roles", Name = "Roles", Category = "Security",
    Description = "Manages roles and what they may do.",
    Dependencies = ["OrchardCore.Roles.Core"])]

[assembly: EmbeddedFeature("OrchardCore.Roles", "OrchardCore.Roles.Core", Name = "Roles Core Services", Category = "Security",
    Description = "Stores roles and checks what they may do.",
    EnabledByDependencyOnly = true)]
