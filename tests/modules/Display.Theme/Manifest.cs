using OrchardCore.DisplayManagement.Manifest;

[assembly: Theme(Name = "Theme", BaseTheme = "Display.BaseTheme", Author = "Tests", Version = "1.0", Description = "The theme of tests.")]
