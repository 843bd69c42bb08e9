using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.Email;
using OrchardCore.Settings;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace PartnerPlatform.Profiles.Services;

/// <summary>Invites a user to set a password, by a mail in the language of who invites.</summary>
public sealed class AccountUserInvitations
{
    private readonly IUserService _userService;
    private readonly IEmailService _emailService;
    private readonly ISiteService _siteService;
    private readonly LinkGenerator _linkGenerator;
    private readonly IHttpContextAccessor _httpContextAccessor;
    private readonly TimeSpan _lifespan;
    private readonly ILogger _logger;
    private readonly IStringLocalizer S;

    public AccountUserInvitations(
        IUserService userService,
        IEmailService emailService,
        ISiteService siteService,
        LinkGenerator linkGenerator,
        IHttpContextAccessor httpContextAccessor,
        IOptions<PasswordResetTokenProviderOptions> tokenOptions,
        ILogger<AccountUserInvitations> logger,
        IStringLocalizer<AccountUserInvitations> localizer)
    {
        _userService = userService;
        _emailService = emailService;
        _siteService = siteService;
        _linkGenerator = linkGenerator;
        _httpContextAccessor = httpContextAccessor;
        _lifespan = tokenOptions.Value.TokenLifespan;
        _logger = logger;
        S = localizer;
    }

    /// <summary>Makes a link and mails it. Whether the mail went out is in the answer, so that the link can be passed on otherwise.</summary>
    public async Task<AccountUserInvitation> SendAsync(ContentItem account, User user)
    {
        var link = await CreateLinkAsync(user);
        var message = await WriteAsync(account, user, link);
        var result = await _emailService.SendAsync(message);
        if (!result.Succeeded)
        {
            _logger.LogWarning("User {UserId} could not be sent the invitation.", user.UserId);
        }

        return new AccountUserInvitation(link, result.Succeeded, _lifespan);
    }

    private async Task<string> CreateLinkAsync(User user)
    {
        const string page = "ResetPassword";
        var invited = (User)(await _userService.GetForgotPasswordUserAsync(user.UserName))!;
        var values = new { area = "OrchardCore.Users", code = invited.ResetToken };
        var context = _httpContextAccessor.HttpContext!;

        // Whoever sends a request chooses its host, and the link is a secret.
        return Uri.TryCreate((await _siteService.GetSiteSettingsAsync()).BaseUrl, UriKind.Absolute, out var address)
            ? _linkGenerator.GetUriByAction(
                context,
                page,
                page,
                values,
                address.Scheme,
                new HostString(address.Authority),
                PathString.FromUriComponent(address.AbsolutePath.TrimEnd('/')))!
            : _linkGenerator.GetUriByAction(context, page, page, values)!;
    }

    private async Task<MailMessage> WriteAsync(ContentItem account, User user, string link)
    {
        var siteName = (await _siteService.GetSiteSettingsAsync()).SiteName ?? string.Empty;
        string[] sentences =
        [
            S["Hello {0},", user.PersonName()],
            S["{0} invites you to its partner account on {1}.", account.Name(), siteName],
            S["Open this link to set your password:"],
            link,
            S["Then sign in with your e-mail address {0}.", user.Email ?? string.Empty],
            S["The link works for {0} minutes. After that, choose “Forgot your password?” on the sign-in page to get a new one.", (int)_lifespan.TotalMinutes],
        ];

        return new MailMessage
        {
            To = user.Email,
            Subject = S["Your invitation to {0}", siteName],
            TextBody = string.Join("\n\n", sentences),
            HtmlBody = ToHtml(sentences, link),
        };
    }

    private static string ToHtml(string[] sentences, string link)
    {
        var html = new StringBuilder();
        foreach (var sentence in sentences)
        {
            var text = HtmlEncoder.Default.Encode(sentence);
            html.Append("<p>").Append(sentence == link ? $"<a href=\"{text}\">{text}</a>" : text).Append("</p>");
        }

        return html.ToString();
    }
}
