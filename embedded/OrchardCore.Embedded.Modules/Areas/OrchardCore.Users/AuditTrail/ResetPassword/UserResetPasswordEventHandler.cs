using OrchardCore.Users.AuditTrail.Services;
using OrchardCore.Users.Events;

namespace OrchardCore.Users.AuditTrail.ResetPassword;

internal sealed class UserResetPasswordEventHandler(UserAuditTrail auditTrail) : PasswordRecoveryFormEvents
{
    public override Task PasswordRecoveredAsync(PasswordRecoveryContext context) =>
        auditTrail.RecordOwnAsync(UserResetPasswordAuditTrailEventConfiguration.PasswordRecovered, context.User);

    public override Task PasswordResetAsync(PasswordRecoveryContext context) =>
        auditTrail.RecordOwnAsync(UserResetPasswordAuditTrailEventConfiguration.PasswordReset, context.User);
}
