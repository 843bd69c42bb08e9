using Microsoft.AspNetCore.Authentication;

namespace OrchardCore.Security;

/// <summary>Options of the authentication scheme of API endpoints.</summary>
public class ApiAuthorizationOptions : AuthenticationSchemeOptions
{
    /// <summary>The scheme that does the work, for example <c>Bearer</c>.</summary>
    public string ApiAuthenticationScheme { get; set; } = "Bearer";
}
