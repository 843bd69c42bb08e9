using Microsoft.Extensions.Options;
using OrchardCore.Email.Services;

namespace OrchardCore.Email.Smtp;

internal sealed class SmtpProviderOptionsConfigurations : IConfigureOptions<EmailProviderOptions>
{
    private readonly DefaultSmtpOptions _options;

    public SmtpProviderOptionsConfigurations(IOptions<DefaultSmtpOptions> options)
    {
        _options = options.Value;
    }

    public void Configure(EmailProviderOptions options)
        => options.TryAddProvider(
            DefaultSmtpEmailProvider.TechnicalName,
            new EmailProviderTypeOptions(typeof(DefaultSmtpEmailProvider)) { IsEnabled = _options.IsEnabled });
}
