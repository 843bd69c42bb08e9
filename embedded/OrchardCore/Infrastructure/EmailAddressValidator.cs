using System.Net.Mail;

namespace OrchardCore.Email;

/// <summary>Checks the form of e-mail addresses.</summary>
public class EmailAddressValidator : IEmailAddressValidator
{
    private const int MaximumLength = 254;

    /// <inheritdoc/>
    public bool Validate(string emailAddress) =>
        !string.IsNullOrWhiteSpace(emailAddress)
        && emailAddress.Length <= MaximumLength
        && MailAddress.TryCreate(emailAddress, out var address)
        && string.Equals(address.Address, emailAddress, StringComparison.Ordinal);
}
