using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "Audit", Author = "Tests", Version = "1.0", Category = "Tests", Dependencies = ["OrchardCore.AuditTrail"])]
