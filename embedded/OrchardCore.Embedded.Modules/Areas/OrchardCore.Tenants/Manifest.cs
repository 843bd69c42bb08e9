using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.Tenants", Name = "Tenants", Category = "Infrastructure", Description = "Several sites in one application.", DefaultTenantOnly = true)]

[assembly: EmbeddedFeature("OrchardCore.Tenants", "OrchardCore.Tenants", Name = "Tenants", Category = "Infrastructure",
    Description = "Creates and manages the tenants of the application.",
    Dependencies = ["OrchardCore.Recipes.Core"], DefaultTenantOnly = true)]
