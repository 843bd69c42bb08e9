using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Configuration;

namespace OrchardCore.Email.Smtp;

internal sealed class DefaultSmtpOptionsConfiguration : IConfigureOptions<DefaultSmtpOptions>
{
    private readonly IShellConfiguration _shellConfiguration;

    public DefaultSmtpOptionsConfiguration(IShellConfiguration shellConfiguration)
    {
        _shellConfiguration = shellConfiguration;
    }

    public void Configure(DefaultSmtpOptions options)
    {
        var section = _shellConfiguration.GetSection("OrchardCore_Email_Smtp");

        if (!section.Exists())
        {
            section = _shellConfiguration.GetSection("OrchardCore_Email");
        }

        section.Bind(options);
        options.IsEnabled = options.ConfigurationExists();
    }
}
