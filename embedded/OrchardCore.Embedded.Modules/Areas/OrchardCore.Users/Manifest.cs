using OrchardCore.Embedded;

[assembly: EmbeddedModule("OrchardCore.Users", Name = "Users", Category = "Security", Description = "Lets people sign in, and manages their accounts.")]

[assembly: EmbeddedFeature("OrchardCore.Users", "OrchardCore.Users", Name = "Users", Category = "Security",
    Description = "Lets people sign in, and manages their accounts.",
    Dependencies = ["OrchardCore.Roles.Core"])]

[assembly: EmbeddedFeature("OrchardCore.Users", "OrchardCore.Users.ResetPassword", Name = "User Reset Password", Category = "Security",
    Description = "Lets people who forgot their password set a new one.",
    Dependencies = ["OrchardCore.Users", "OrchardCore.Email"])]

[assembly: EmbeddedFeature("OrchardCore.Users", "OrchardCore.Users.AuditTrail", Name = "Users Audit Trail", Category = "Security",
    Description = "Records what happens to users in the audit trail.",
    Dependencies = ["OrchardCore.Users", "OrchardCore.AuditTrail"])]
