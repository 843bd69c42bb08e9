using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

[assembly: HostingStartup(typeof(PartnerPlatform.Testing.TestStartup))]

namespace PartnerPlatform.Testing;

/// <summary>
/// What tests add to the real host. A request may name the day that it is (<see cref="TestClock.Header"/>), and the authority
/// that signed its user in (<see cref="IssuerHeader"/>); data that a test needs comes as steps of recipes
/// (<see cref="TestSteps"/>); a post to <see cref="TestTasks.Path"/> runs a background task. Passwords are hashed once and not
/// a hundred thousand times, since each test signs someone in.
/// </summary>
public sealed class TestStartup : IHostingStartup
{
    /// <summary>The header with the issuer of the token that the signed-in user came with.</summary>
    public const string IssuerHeader = "X-Test-Issuer";

    private const int Last = 10_000;

    public void Configure(IWebHostBuilder builder) => builder.ConfigureServices(services => services
        .AddOrchardCore()
        .ConfigureServices(
            (tenant, host) => tenant
                .Configure<PasswordHasherOptions>(options => options.IterationCount = 1)
                .AddSingleton<IClock>(new TestClock(host.GetRequiredService<IClock>(), host.GetRequiredService<IHttpContextAccessor>())),
            Last)
        .Configure(app => app.Use(TestSteps.RunAsync).Use(AddIssuer).Use(TestTasks.RunAsync)));

    private static Task AddIssuer(HttpContext context, RequestDelegate next)
    {
        if (context.User.Identity?.IsAuthenticated == true && context.Request.Headers.TryGetValue(IssuerHeader, out var issuer))
        {
            context.User.AddIdentity(new ClaimsIdentity([new Claim("iss", issuer.ToString())]));
        }

        return next(context);
    }
}
