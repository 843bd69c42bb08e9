using System.Globalization;

namespace PartnerPlatform.Locations.Services;

/// <summary>Writes to the people who answer for a partner account.</summary>
public interface IAccountMailer
{
    /// <summary>
    /// Sends a mail to the Global and Account admins of an account, in the language of its organization. What it tells is to
    /// be committed before. It does nothing where the site can't send mail.
    /// </summary>
    /// <param name="accountId">The account.</param>
    /// <param name="compose">Writes the mail, with the given culture as the current one.</param>
    Task SendToAdminsAsync(string accountId, Func<CultureInfo, (string Subject, string Text)> compose);
}
