using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundJobs;
using OrchardCore.Environment.Shell.Scope;

namespace PartnerPlatform.Runtime.Tests;

public sealed class BackgroundJobTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_job_runs_after_its_request_in_a_scope_of_its_own_as_the_same_user()
    {
        var done = new TaskCompletionSource<(ShellScope Scope, string? User, bool Background)>(TaskCreationOptions.RunContinuationsAsynchronously);
        ShellScope? requestScope = null;

        await using var site = await Site.StartAsync(builder => builder.WithFeatures().Configure((_, routes) => routes.MapPost("start", async (HttpContext context) =>
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "ann")], "test"));
            requestScope = ShellScope.Current;
            await HttpBackgroundJob.ExecuteAfterEndOfRequestAsync("test", "item", (scope, item) =>
            {
                var current = scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext!;
                done.SetResult((scope, current.User.Identity?.Name, current.Items["IsBackground"] is true));

                return Task.CompletedTask;
            });
        })));

        (await site.Client.PostAsync("/start", content: null, Cancellation)).EnsureSuccessStatusCode();
        var job = await done.Task.WaitAsync(Cancellation);

        job.User.ShouldBe("ann");
        job.Background.ShouldBeTrue();
        job.Scope.ShouldNotBeSameAs(requestScope);
    }
}
