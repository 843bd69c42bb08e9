using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace OrchardCore.Security;

/// <summary>Leaves the authentication of API calls to the scheme that the options name, if it is there.</summary>
internal sealed class ApiAuthenticationHandler : AuthenticationHandler<ApiAuthorizationOptions>
{
    private readonly AuthenticationOptions _authenticationOptions;

    public ApiAuthenticationHandler(
        IOptions<AuthenticationOptions> authenticationOptions,
        IOptionsMonitor<ApiAuthorizationOptions> options,
        ILoggerFactory logger,
        UrlEncoder encoder)
        : base(options, logger, encoder)
    {
        _authenticationOptions = authenticationOptions.Value;
    }

    private bool HasTarget => _authenticationOptions.SchemeMap.ContainsKey(Options.ApiAuthenticationScheme);

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        => HasTarget
            ? Context.AuthenticateAsync(Options.ApiAuthenticationScheme)
            : Task.FromResult(AuthenticateResult.NoResult());

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (HasTarget)
        {
            return Context.ChallengeAsync(Options.ApiAuthenticationScheme, properties);
        }

        Context.Response.StatusCode = StatusCodes.Status401Unauthorized;

        return Task.CompletedTask;
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        if (HasTarget)
        {
            return Context.ForbidAsync(Options.ApiAuthenticationScheme, properties);
        }

        Context.Response.StatusCode = StatusCodes.Status403Forbidden;

        return Task.CompletedTask;
    }
}
