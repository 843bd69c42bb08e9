using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.AuditTrail", Name = "Audit Trail", Category = "Security", Description = "Records what happens on the site, and shows it.",
    Dependencies = ["OrchardCore.BackgroundTasks"])]
