using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.Navigation", Name = "Navigation", Category = "Navigation", Description = "Builds menus and pagers.")]
