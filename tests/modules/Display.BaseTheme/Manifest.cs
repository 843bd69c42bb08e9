using OrchardCore.DisplayManagement.Manifest;

[assembly: Theme(Name = "Base", Author = "Tests", Version = "1.0", Description = "The base theme of tests.")]
