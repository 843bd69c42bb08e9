using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MimeKit;
using OrchardCore.Email.Services;
using OrchardCore.Environment.Shell;
using OrchardCore.Infrastructure;

namespace OrchardCore.Email.Smtp;

/// <summary>Sends messages to the server, or writes them to the folder, that the configuration names.</summary>
internal sealed class DefaultSmtpEmailProvider : IEmailProvider
{
    public const string TechnicalName = "DefaultSMTP";

    private readonly DefaultSmtpOptions _options;
    private readonly ShellOptions _shellOptions;
    private readonly ShellSettings _shellSettings;
    private readonly ILogger _logger;
    private readonly IStringLocalizer S;

    public DefaultSmtpEmailProvider(
        IOptions<DefaultSmtpOptions> options,
        IOptions<ShellOptions> shellOptions,
        ShellSettings shellSettings,
        ILogger<DefaultSmtpEmailProvider> logger,
        IStringLocalizer<DefaultSmtpEmailProvider> stringLocalizer)
    {
        _options = options.Value;
        _shellOptions = shellOptions.Value;
        _shellSettings = shellSettings;
        _logger = logger;
        S = stringLocalizer;
    }

    public LocalizedString DisplayName => S["Default Simple Mail Transfer Protocol (Default SMTP)"];

    public async Task<Result> SendAsync(MailMessage message, CancellationToken cancellationToken = default)
    {
        if (!_options.IsEnabled)
        {
            return Result.Failed(S["The SMTP Email Provider is disabled."]);
        }

        try
        {
            using var mime = CreateMessage(message);

            if (_options.DeliveryMethod == SmtpDeliveryMethod.SpecifiedPickupDirectory)
            {
                await WriteAsync(mime, cancellationToken);
            }
            else
            {
                await SendToServerAsync(mime, cancellationToken);
            }

            return Result.Success();
        }
        catch (Exception exception) when (exception is IOException or System.Net.Sockets.SocketException or MailKit.ProtocolException or MailKit.CommandException or AuthenticationException or SslHandshakeException)
        {
            _logger.LogError(exception, "A message could not be delivered.");

            return Result.Failed(S["An error occurred while sending an email."]);
        }
    }

    private MimeMessage CreateMessage(MailMessage message)
    {
        var mime = new MimeMessage { Subject = message.Subject ?? string.Empty };
        var from = MailAddresses.Split(message.From);

        mime.From.AddRange((from.Length == 0 ? [_options.DefaultSender!] : from).Select(MailboxAddress.Parse));
        mime.To.AddRange(MailAddresses.Split(message.To).Select(MailboxAddress.Parse));
        mime.Cc.AddRange(MailAddresses.Split(message.Cc).Select(MailboxAddress.Parse));
        mime.Bcc.AddRange(MailAddresses.Split(message.Bcc).Select(MailboxAddress.Parse));
        mime.ReplyTo.AddRange(MailAddresses.Split(message.ReplyTo).Select(MailboxAddress.Parse));

        if (!string.IsNullOrWhiteSpace(message.Sender))
        {
            mime.Sender = MailboxAddress.Parse(message.Sender);
        }

        var body = new BodyBuilder { HtmlBody = message.HtmlBody, TextBody = message.TextBody };

        foreach (var attachment in message.Attachments)
        {
            body.Attachments.Add(attachment.Filename, attachment.Stream);
        }

        mime.Body = body.ToMessageBody();

        return mime;
    }

    private async Task WriteAsync(MimeMessage mime, CancellationToken cancellationToken)
    {
        var root = Path.GetFullPath(string.IsNullOrEmpty(_options.PickupDirectoryLocationBase)
            ? Path.Combine(_shellOptions.ShellsApplicationDataPath, _shellOptions.ShellsContainerName, _shellSettings.Name, "Emails")
            : _options.PickupDirectoryLocationBase);
        var folder = Path.GetFullPath(Path.Combine(root, _options.PickupDirectoryLocation!.TrimStart('/', '\\')));

        if (!(folder + Path.DirectorySeparatorChar).StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new IOException("The pickup folder is outside of its base folder.");
        }

        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"{Guid.NewGuid():N}.eml");
        var unfinished = Path.ChangeExtension(path, ".tmp");
        await using (var file = File.Create(unfinished))
        {
            await mime.WriteToAsync(file, cancellationToken);
        }

        // Who fetches mail from the folder never meets half of one.
        File.Move(unfinished, path);
    }

    private async Task SendToServerAsync(MimeMessage mime, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient();

        if (_options.IgnoreInvalidSslCertificate)
        {
            client.ServerCertificateValidationCallback = (_, _, _, _) => true;
        }

        var security = _options.AutoSelectEncryption
            ? SecureSocketOptions.Auto
            : _options.EncryptionMethod switch
            {
                SmtpEncryptionMethod.SslTls => SecureSocketOptions.SslOnConnect,
                SmtpEncryptionMethod.StartTls => SecureSocketOptions.StartTls,
                _ => SecureSocketOptions.None,
            };

        await client.ConnectAsync(_options.Host!, _options.Port, security, cancellationToken);

        if (_options.RequireCredentials)
        {
            await client.AuthenticateAsync(_options.UserName ?? string.Empty, _options.Password ?? string.Empty, cancellationToken);
        }

        await client.SendAsync(mime, cancellationToken);
        await client.DisconnectAsync(quit: true, cancellationToken);
    }
}
