using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.Modules;
using OrchardCore.Users.Events;

namespace OrchardCore.Users.AuditTrail.ResetPassword;

[Feature("OrchardCore.Users.AuditTrail")]
[RequireFeatures(UserConstants.Features.ResetPassword)]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<IConfigureOptions<AuditTrailOptions>, UserResetPasswordAuditTrailEventConfiguration>();
        services.AddScoped<IPasswordRecoveryFormEvents, UserResetPasswordEventHandler>();
    }
}
