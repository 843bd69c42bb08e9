using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.Scripting", Name = "Scripting", Category = "Core", Description = "Evaluates scripts, for example those of recipes.", IsAlwaysEnabled = true)]
