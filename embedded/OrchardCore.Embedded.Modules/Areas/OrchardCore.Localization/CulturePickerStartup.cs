using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Admin.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Environment.Shell;
using OrchardCore.Localization.Drivers;
using OrchardCore.Modules;

namespace OrchardCore.Localization;

[Feature("OrchardCore.Localization.AdminCulturePicker")]
internal sealed class CulturePickerStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDisplayDriver<Navbar, AdminCulturePickerNavbarDisplayDriver>();
        services.AddOptions<RequestLocalizationOptions>().Configure<ShellSettings, IOptions<AdminOptions>>(
            (options, shellSettings, adminOptions) =>
                options.AddInitialRequestCultureProvider(new AdminCookieCultureProvider(shellSettings, adminOptions.Value)));
    }
}
