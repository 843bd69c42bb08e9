using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.Diagnostics", Name = "Diagnostics", Category = "Infrastructure", Description = "Shows pages for errors.")]
