using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.Email", Name = "Email", Category = "Messaging", Description = "Sends e-mail messages.")]

[assembly: EmbeddedFeature("OrchardCore.Email", "OrchardCore.Email", Name = "Email", Category = "Messaging",
    Description = "Sends e-mail messages through the provider that the configuration names.")]

[assembly: EmbeddedFeature("OrchardCore.Email", "OrchardCore.Email.Smtp", Name = "SMTP Email Provider", Category = "Messaging",
    Description = "Sends messages to an SMTP server, or writes them to a folder.",
    Dependencies = ["OrchardCore.Email"])]
