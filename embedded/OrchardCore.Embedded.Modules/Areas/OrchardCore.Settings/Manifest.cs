using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.Settings", Name = "Settings", Category = "Core", Description = "The settings of the site.", IsAlwaysEnabled = true)]
