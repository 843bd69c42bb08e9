using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.Localization", Name = "Localization", Category = "Internationalization", Description = "The languages of the site.")]

[assembly: EmbeddedFeature("OrchardCore.Localization", "OrchardCore.Localization", Name = "Localization", Category = "Internationalization",
    Description = "Shows the site in the languages of its visitors.",
    Dependencies = ["OrchardCore.Settings"])]

[assembly: EmbeddedFeature("OrchardCore.Localization", "OrchardCore.Localization.ContentLanguageHeader", Name = "Content Language Header", Category = "Internationalization",
    Description = "Adds the Content-Language header to responses.",
    Dependencies = ["OrchardCore.Localization"])]

[assembly: EmbeddedFeature("OrchardCore.Localization", "OrchardCore.Localization.AdminCulturePicker", Name = "Admin Culture Picker", Category = "Internationalization",
    Description = "Lets the users of the admin choose its language.",
    Dependencies = ["OrchardCore.Localization"])]
