using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "Display", Author = "Tests", Version = "1.0", Category = "Tests")]
