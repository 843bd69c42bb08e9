using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Email;
using OrchardCore.Environment.Shell.Scope;
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

    public AccountAdminMailer(IPartnerAccountStore accounts)
    {
        _accounts = accounts;
    }

    public async Task SendToAdminsAsync(string accountId, Func<CultureInfo, (string Subject, string Text)> compose)
    {
        if (await _accounts.GetAsync(accountId) is not { } account)
        {
            return;
        }

        var culture = PortalCultures.Match(account.Organization().Culture) ?? PortalCultures.English;
        var (subject, text) = Compose(compose, CultureInfo.GetCultureInfo(culture));
        ShellScope.AddDeferredTask(scope => SendAsync(scope.ServiceProvider, accountId, subject, text));
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

    private static async Task SendAsync(IServiceProvider services, string accountId, string subject, string text)
    {
        var session = services.GetRequiredService<ISession>();
        var users = await session.Query<User, PartnerUserIndex>(index => index.AccountId == accountId).ListAsync();
        var emailService = services.GetRequiredService<IEmailService>();
        foreach (var user in users.Where(IsRecipient))
        {
            var result = await emailService.SendAsync(new MailMessage { To = user.Email, Subject = subject, TextBody = text });
            if (!result.Succeeded)
            {
                services.GetRequiredService<ILogger<AccountAdminMailer>>()
                    .LogWarning("User {UserId} of account {AccountId} could not be sent a mail.", user.UserId, accountId);
            }
        }
    }

    private static bool IsRecipient(User user) =>
        user.State() == AccountUserState.Active
        && !string.IsNullOrEmpty(user.Email)
        && (user.HasRole(PartnerRoleNames.GlobalAdmin) || user.HasRole(PartnerRoleNames.AccountAdmin));
}
