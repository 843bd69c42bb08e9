using System.Globalization;
using Microsoft.Extensions.Logging;
using OrchardCore.Email;
using OrchardCore.Users.Models;
using PartnerPlatform.Profiles;
using PartnerPlatform.Profiles.Indexes;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Services;
using YesSql;

namespace PartnerPlatform.Locations.Services;

public sealed class AccountAdminMailer : IAccountMailer
{
    private readonly IPartnerAccountStore _accounts;
    private readonly ISession _session;
    private readonly IEmailService _emailService;
    private readonly ILogger _logger;

    public AccountAdminMailer(
        IPartnerAccountStore accounts, ISession session, IEmailService emailService, ILogger<AccountAdminMailer> logger)
    {
        _accounts = accounts;
        _session = session;
        _emailService = emailService;
        _logger = logger;
    }

    public async Task SendToAdminsAsync(string accountId, Func<CultureInfo, (string Subject, string Text)> compose)
    {
        if (await _accounts.GetAsync(accountId) is not { } account)
        {
            return;
        }

        var users = await _session.Query<User, PartnerUserIndex>(index => index.AccountId == accountId).ListAsync();
        var culture = PortalCultures.Match(account.Organization().Culture) ?? PortalCultures.English;
        var (subject, text) = Compose(compose, CultureInfo.GetCultureInfo(culture));
        foreach (var user in users.Where(IsRecipient))
        {
            var result = await _emailService.SendAsync(new MailMessage { To = user.Email, Subject = subject, TextBody = text });
            if (!result.Succeeded)
            {
                _logger.LogWarning("User {UserId} of account {AccountId} could not be sent a mail.", user.UserId, accountId);
            }
        }
    }

    private static (string Subject, string Text) Compose(Func<CultureInfo, (string Subject, string Text)> compose, CultureInfo culture)
    {
        var (current, currentUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
            return compose(culture);
        }
        finally
        {
            CultureInfo.CurrentCulture = current;
            CultureInfo.CurrentUICulture = currentUi;
        }
    }

    private static bool IsRecipient(User user) =>
        user.State() == AccountUserState.Active
        && !string.IsNullOrEmpty(user.Email)
        && (user.HasRole(PartnerRoleNames.GlobalAdmin) || user.HasRole(PartnerRoleNames.AccountAdmin));
}
