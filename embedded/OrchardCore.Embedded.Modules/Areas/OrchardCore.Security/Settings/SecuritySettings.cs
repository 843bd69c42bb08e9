namespace OrchardCore.Security.Settings;

/// <summary>The security headers of a site.</summary>
public class SecuritySettings
{
    /// <summary>The values of the Content-Security-Policy by directive.</summary>
    public Dictionary<string, string> ContentSecurityPolicy { get; set; } = [];

    /// <summary>The value of X-Content-Type-Options.</summary>
    public string ContentTypeOptions { get; set; } = "nosniff";

    /// <summary>The values of the Permissions-Policy by feature.</summary>
    public Dictionary<string, string> PermissionsPolicy { get; set; } = [];

    /// <summary>The value of Referrer-Policy.</summary>
    public string ReferrerPolicy { get; set; } = "no-referrer";

    /// <summary>Whether the settings come from the configuration of the application.</summary>
    public bool FromConfiguration { get; set; }
}
