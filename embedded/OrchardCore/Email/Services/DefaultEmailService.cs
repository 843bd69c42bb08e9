using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Infrastructure;

namespace OrchardCore.Email.Services;

internal sealed class DefaultEmailService : IEmailService
{
    private readonly EmailOptions _emailOptions;
    private readonly EmailProviderOptions _providerOptions;
    private readonly IEmailAddressValidator _emailAddressValidator;
    private readonly IServiceProvider _serviceProvider;
    private readonly ILogger _logger;
    private readonly IStringLocalizer S;

    public DefaultEmailService(
        IOptions<EmailOptions> emailOptions,
        IOptions<EmailProviderOptions> providerOptions,
        IEmailAddressValidator emailAddressValidator,
        IServiceProvider serviceProvider,
        ILogger<DefaultEmailService> logger,
        IStringLocalizer<DefaultEmailService> stringLocalizer)
    {
        _emailOptions = emailOptions.Value;
        _providerOptions = providerOptions.Value;
        _emailAddressValidator = emailAddressValidator;
        _serviceProvider = serviceProvider;
        _logger = logger;
        S = stringLocalizer;
    }

    public async Task<Result> SendAsync(MailMessage message, string? providerName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);

        if (FindProvider(providerName) is not { } provider)
        {
            _logger.LogWarning("A message can't be sent: no e-mail provider is enabled.");

            return Result.Failed(S["An email provider must be configured before any email can be sent."]);
        }

        var recipients = MailAddresses.Split(message.To).Concat(MailAddresses.Split(message.Cc)).Concat(MailAddresses.Split(message.Bcc)).ToList();

        if (recipients.Count == 0)
        {
            return Result.Failed(new ResultError { Key = nameof(message.To), Message = S["The mail message should have at least one of these headers: To, Cc or Bcc."] });
        }

        var senders = MailAddresses.Split(message.From).Concat(MailAddresses.Split(message.Sender)).Concat(MailAddresses.Split(message.ReplyTo));

        if (recipients.Concat(senders).FirstOrDefault(address => !_emailAddressValidator.Validate(address)) is { } invalid)
        {
            return Result.Failed(new ResultError { Key = nameof(message.To), Message = S["Invalid email address: '{0}'.", invalid] });
        }

        var result = await provider.SendAsync(message, cancellationToken);

        if (!result.Succeeded)
        {
            _logger.LogError("A message could not be sent: {Errors}", string.Join(" ", result.Errors.Select(error => error.Message.Value)));
        }

        return result;
    }

    private IEmailProvider? FindProvider(string? name)
    {
        name ??= _emailOptions.DefaultProviderName;

        if (!string.IsNullOrEmpty(name))
        {
            return _providerOptions.Providers.TryGetValue(name, out var options)
                ? Create(options)
                : throw new InvalidEmailProviderException(name);
        }

        return _providerOptions.Providers.Values.LastOrDefault(options => options.IsEnabled) is { } last ? Create(last) : null;
    }

    private IEmailProvider Create(EmailProviderTypeOptions options)
        => (IEmailProvider)ActivatorUtilities.CreateInstance(_serviceProvider, options.Type);
}
