using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Email.Services;
using OrchardCore.Email.Smtp;
using OrchardCore.Modules;

namespace OrchardCore.Email;

[Feature("OrchardCore.Email.Smtp")]
internal sealed class SmtpStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<IConfigureOptions<DefaultSmtpOptions>, DefaultSmtpOptionsConfiguration>();
        services.AddTransient<IConfigureOptions<EmailProviderOptions>, SmtpProviderOptionsConfigurations>();
    }
}
