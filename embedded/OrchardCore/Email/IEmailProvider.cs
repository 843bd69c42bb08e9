using Microsoft.Extensions.Localization;
using OrchardCore.Infrastructure;

namespace OrchardCore.Email;

/// <summary>A way to send e-mail messages.</summary>
public interface IEmailProvider
{
    /// <summary>The name that administrators see.</summary>
    LocalizedString DisplayName { get; }

    /// <summary>Sends a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    Task<Result> SendAsync(MailMessage message, CancellationToken cancellationToken = default);
}
