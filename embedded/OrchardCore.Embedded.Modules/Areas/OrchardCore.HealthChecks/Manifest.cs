using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.HealthChecks", Name = "Health Checks", Category = "Infrastructure", Description = "Tells monitors that the site is alive.")]
