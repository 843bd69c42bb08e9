using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement;
using OrchardCore.Email;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Services;

/// <summary>Sends messages to users. Their text is a shape, so that themes and modules can change it.</summary>
[Feature(UserConstants.Features.ResetPassword)]
internal sealed class UserEmailService
{
    private readonly IShapeFactory _shapeFactory;
    private readonly IDisplayHelper _displayHelper;
    private readonly ISiteService _siteService;
    private readonly IStringLocalizer S;

    public UserEmailService(
        IShapeFactory shapeFactory,
        IDisplayHelper displayHelper,
        ISiteService siteService,
        IStringLocalizer<UserEmailService> stringLocalizer)
    {
        _shapeFactory = shapeFactory;
        _displayHelper = displayHelper;
        _siteService = siteService;
        S = stringLocalizer;
    }

    /// <summary>Prepares the message with the link to set a new password; it is sent when the request is over.</summary>
    public async Task SendResetPasswordLaterAsync(User user, string link)
    {
        var siteName = (await _siteService.GetSiteSettingsAsync()).SiteName;
        var shape = await _shapeFactory.CreateAsync("LostPassword", Arguments.From(new { user.UserName, SiteName = siteName, LostPasswordUrl = link }));

        await using var writer = new StringWriter();
        (await _displayHelper.ShapeExecuteAsync(shape)).WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);

        var message = new MailMessage { To = user.Email, Subject = S["Set a new password for {0}", siteName ?? string.Empty], HtmlBody = writer.ToString() };
        var userId = user.UserId;

        ShellScope.AddDeferredTask(async scope =>
        {
            var result = await scope.ServiceProvider.GetRequiredService<IEmailService>().SendAsync(message);

            if (!result.Succeeded)
            {
                scope.ServiceProvider.GetRequiredService<ILogger<UserEmailService>>().LogError("User {UserId} could not be sent the link to set a new password.", userId);
            }
        });
    }
}
