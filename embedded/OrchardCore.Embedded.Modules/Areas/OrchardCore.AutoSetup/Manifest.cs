using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.AutoSetup", Name = "Auto Setup", Category = "Infrastructure", Description = "Sets up tenants from the configuration of the application.", Dependencies = ["OrchardCore.Setup"])]
