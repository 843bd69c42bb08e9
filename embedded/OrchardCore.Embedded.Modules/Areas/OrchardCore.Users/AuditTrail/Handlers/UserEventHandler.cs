using Microsoft.AspNetCore.Mvc;
using OrchardCore.Users.AuditTrail.Services;
using OrchardCore.Users.Events;
using OrchardCore.Users.Handlers;

namespace OrchardCore.Users.AuditTrail.Handlers;

internal sealed class UserEventHandler(UserAuditTrail auditTrail) : UserEventHandlerBase, ILoginFormEvent
{
    public Task LoggingInAsync(string userName, Action<string, string> reportError) => Task.CompletedTask;

    public Task<IActionResult?> LoggingInAsync() => Task.FromResult<IActionResult?>(null);

    public Task<IActionResult?> ValidatingLoginAsync(IUser user) => Task.FromResult<IActionResult?>(null);

    public Task LoggedInAsync(IUser user) => auditTrail.RecordOwnAsync(UserAuditTrailEventConfiguration.LoggedIn, user);

    public Task LoggingInFailedAsync(IUser user) => auditTrail.RecordOwnAsync(UserAuditTrailEventConfiguration.LogInFailed, user);

    public Task LoggingInFailedAsync(string userName) => auditTrail.RecordUnknownAsync(UserAuditTrailEventConfiguration.LogInFailed, userName);

    public Task IsLockedOutAsync(IUser user) => auditTrail.RecordOwnAsync(UserAuditTrailEventConfiguration.LogInIsLockedOut, user);

    public override Task EnabledAsync(UserContext context) => auditTrail.RecordAsync(UserAuditTrailEventConfiguration.Enabled, context.User);

    public override Task DisabledAsync(UserContext context) => auditTrail.RecordAsync(UserAuditTrailEventConfiguration.Disabled, context.User);

    public override Task CreatedAsync(UserCreateContext context) => auditTrail.RecordAsync(UserAuditTrailEventConfiguration.Created, context.User);

    public override Task UpdatedAsync(UserUpdateContext context) => auditTrail.RecordAsync(UserAuditTrailEventConfiguration.Updated, context.User);

    public override Task DeletedAsync(UserDeleteContext context) => auditTrail.RecordAsync(UserAuditTrailEventConfiguration.Deleted, context.User);
}
