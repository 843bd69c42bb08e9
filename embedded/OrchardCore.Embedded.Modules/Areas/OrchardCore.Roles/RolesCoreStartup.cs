using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;

namespace OrchardCore.Roles;

[Feature("OrchardCore.Roles.Core")]
internal sealed class RolesCoreStartup : StartupBase
{
    private readonly IShellConfiguration _shellConfiguration;

    public RolesCoreStartup(IShellConfiguration shellConfiguration)
    {
        _shellConfiguration = shellConfiguration;
    }

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddRoles();
        services.Configure<SystemRoleOptions>(options =>
            options.SystemAdminRoleName = _shellConfiguration.GetSection("OrchardCore_Roles")["AdminRoleName"]);
    }
}
