using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.BackgroundTasks", Name = "Background Tasks", Category = "Infrastructure", Description = "Shows and changes when background tasks run.")]
