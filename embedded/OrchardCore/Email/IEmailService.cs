using OrchardCore.Infrastructure;

namespace OrchardCore.Email;

/// <summary>Sends e-mail messages.</summary>
public interface IEmailService
{
    /// <summary>Sends a message. A message that can't be sent is a failed result, not an exception.</summary>
    /// <param name="message">The message.</param>
    /// <param name="providerName">The provider; null for the default one.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="InvalidEmailProviderException">There is no provider of that name.</exception>
    Task<Result> SendAsync(MailMessage message, string? providerName = null, CancellationToken cancellationToken = default);
}
