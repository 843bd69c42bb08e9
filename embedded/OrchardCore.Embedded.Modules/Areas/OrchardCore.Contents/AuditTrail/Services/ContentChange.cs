namespace OrchardCore.Contents.AuditTrail.Services;

internal sealed record ContentChange(string Path, string? Before, string? After);
