namespace Microsoft.AspNetCore.Mvc;

/// <summary>Results of actions.</summary>
public static class ControllerBaseExtensions
{
    /// <summary>Asks an anonymous person to sign in; refuses others.</summary>
    public static ActionResult ChallengeOrForbid(this ControllerBase controller)
        => controller.User.Identity?.IsAuthenticated == true ? controller.Forbid() : controller.Challenge();

    /// <summary>Asks an anonymous person to sign in; refuses others.</summary>
    public static ActionResult ChallengeOrForbid(this ControllerBase controller, params string[] authenticationSchemes)
        => controller.User.Identity?.IsAuthenticated == true ? controller.Forbid(authenticationSchemes) : controller.Challenge(authenticationSchemes);

    /// <summary>A failure of the server.</summary>
    public static ActionResult InternalServerError(this ControllerBase controller, object? value = null)
        => controller.StatusCode(500, value);

    /// <summary>Leads to an address of the site, escaping it if asked for.</summary>
    public static ActionResult LocalRedirect(this ControllerBase controller, string localUrl, bool escapeUrl)
        => controller.LocalRedirect(escapeUrl ? Escape(localUrl) : localUrl);

    /// <summary>Leads to an address, escaping it if asked for.</summary>
    public static ActionResult Redirect(this ControllerBase controller, string url, bool escapeUrl)
        => controller.Redirect(escapeUrl ? Escape(url) : url);

    private static string Escape(string url) => new Uri(url, UriKind.RelativeOrAbsolute) is { IsAbsoluteUri: true } absolute
        ? absolute.AbsoluteUri
        : Uri.EscapeDataString(url).Replace("%2F", "/", StringComparison.Ordinal).Replace("%3F", "?", StringComparison.Ordinal)
            .Replace("%3D", "=", StringComparison.Ordinal).Replace("%26", "&", StringComparison.Ordinal)
            .Replace("%23", "#", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal).Replace("%7E", "~", StringComparison.Ordinal);
}
