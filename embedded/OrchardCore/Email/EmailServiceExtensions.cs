using OrchardCore.Infrastructure;

namespace OrchardCore.Email;

/// <summary>Shortcuts to send messages.</summary>
public static class EmailServiceExtensions
{
    /// <summary>Sends a message that has both an HTML and a text body.</summary>
    /// <param name="emailService">The service.</param>
    /// <param name="to">The recipients, separated by a comma or semicolon.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="htmlBody">The HTML body.</param>
    /// <param name="textBody">The text body.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public static Task<Result> SendAsync(this IEmailService emailService, string to, string? subject, string? htmlBody, string? textBody, CancellationToken cancellationToken = default)
        => emailService.SendAsync(
            new MailMessage { To = to, Subject = subject, HtmlBody = htmlBody, TextBody = textBody },
            cancellationToken: cancellationToken);

    /// <summary>Sends a message that has one body.</summary>
    /// <param name="emailService">The service.</param>
    /// <param name="to">The recipients, separated by a comma or semicolon.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="body">The body.</param>
    /// <param name="isHtmlBody">Whether the body is HTML.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public static Task<Result> SendAsync(this IEmailService emailService, string to, string? subject, string? body, bool isHtmlBody = true, CancellationToken cancellationToken = default)
        => emailService.SendAsync(to, subject, isHtmlBody ? body : null, isHtmlBody ? null : body, cancellationToken);
}
