namespace OrchardCore.Security;

/// <summary>The names of the headers.</summary>
public static class SecurityHeaderNames
{
    /// <summary>What a page may load and run.</summary>
    public const string ContentSecurityPolicy = "Content-Security-Policy";

    /// <summary>Which features of the browser a page may use.</summary>
    public const string PermissionsPolicy = "Permissions-Policy";

    /// <summary>What other sites learn about the page that links to them.</summary>
    public const string ReferrerPolicy = "Referrer-Policy";

    /// <summary>Whether browsers guess the type of a response.</summary>
    public const string XContentTypeOptions = "X-Content-Type-Options";
}
