using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.Security", Name = "Security Headers", Category = "Security", Description = "Adds headers to responses that tell browsers what a page may do.")]
