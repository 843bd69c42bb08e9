using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.Email;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace PartnerPlatform.Profiles.Services;

/// <summary>Invites a user to set a password, by a mail in the language of who invites.</summary>
public sealed class AccountUserInvitations
{
    /// <summary>The route of the page that an invitation leads to.</summary>
    public const string RouteName = "PartnerInvitation";

    private const string Purpose = "Invitation";

    private readonly UserManager<IUser> _userManager;
    private readonly IUserService _userService;
    private readonly IEmailService _emailService;
    private readonly ISiteService _siteService;
    private readonly LinkGenerator _linkGenerator;
    private readonly IHttpContextAccessor _httpContextAccessor;
    private readonly TimeSpan _lifespan;
    private readonly ILogger _logger;
    private readonly IStringLocalizer S;

    public AccountUserInvitations(
        UserManager<IUser> userManager,
        IUserService userService,
        IEmailService emailService,
        ISiteService siteService,
        LinkGenerator linkGenerator,
        IHttpContextAccessor httpContextAccessor,
        IOptions<InvitationTokenProviderOptions> tokenOptions,
        ILogger<AccountUserInvitations> logger,
        IStringLocalizer<AccountUserInvitations> localizer)
    {
        _userManager = userManager;
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

    /// <summary>What the page that sets a password asks for, or null when the invitation doesn't hold any more.</summary>
    public async Task<string?> FindResetTokenAsync(string userId, string? code) =>
        TryDecode(code) is { } token
        && await _userManager.FindByIdAsync(userId) is User user
        && user.CanBeInvited()
        && await _userManager.VerifyUserTokenAsync(user, InvitationTokenProvider.ProviderName, Purpose, token)
        && await _userService.GetForgotPasswordUserAsync(user.UserName) is User invited
            ? invited.ResetToken
            : null;

    private static string? TryDecode(string? code)
    {
        try
        {
            return code is null ? null : Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(code));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private async Task<string> CreateLinkAsync(User user)
    {
        var token = await _userManager.GenerateUserTokenAsync(user, InvitationTokenProvider.ProviderName, Purpose);
        var values = new { userId = user.UserId, code = WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(token)) };
        var context = _httpContextAccessor.HttpContext!;

        // Whoever sends a request chooses its host, and the link is a secret.
        return Uri.TryCreate((await _siteService.GetSiteSettingsAsync()).BaseUrl, UriKind.Absolute, out var address)
            ? _linkGenerator.GetUriByName(
                context,
                RouteName,
                values,
                address.Scheme,
                new HostString(address.Authority),
                PathString.FromUriComponent(address.AbsolutePath.TrimEnd('/')))!
            : _linkGenerator.GetUriByName(context, RouteName, values)!;
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
            S["The link works once, for {0} days. After that, ask for a new invitation.", _lifespan.Days],
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
