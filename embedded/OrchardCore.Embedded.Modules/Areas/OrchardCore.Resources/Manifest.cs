using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.Resources", Name = "Resources", Category = "Infrastructure", Description = "Provides Bootstrap and Font Awesome, and writes the tags of scripts and styles.")]
