using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.Features", Name = "Features", Category = "Infrastructure", Description = "Turns features on and off.",
    IsAlwaysEnabled = true)]
