using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace PartnerPlatform.Runtime.Tests;

public sealed class ScopeTests
{
    [Fact]
    public async Task Work_at_the_end_of_a_scope_runs_in_its_order()
    {
        await using var site = await Site.StartAsync(builder => builder.WithFeatures());
        var log = new List<string>();

        await site.UsingScopeAsync("Default", scope =>
        {
            ShellScope.AddDeferredTask(child => { log.Add(child == scope ? "same" : "deferred"); return Task.CompletedTask; });
            ShellScope.RegisterBeforeDispose(_ => { log.Add("first"); return Task.CompletedTask; });
            ShellScope.RegisterBeforeDispose(_ => { log.Add("last"); return Task.CompletedTask; }, last: true);
            ShellScope.RegisterBeforeDispose(_ => { log.Add("second"); return Task.CompletedTask; });
            log.Add("work");

            return Task.CompletedTask;
        });

        log.ShouldBe(["work", "second", "first", "last", "deferred"]);
    }

    [Fact]
    public async Task An_exception_is_handled_before_the_scope_ends_and_still_thrown()
    {
        await using var site = await Site.StartAsync(builder => builder.WithFeatures());
        var log = new List<string>();

        await Should.ThrowAsync<InvalidOperationException>(() => site.UsingScopeAsync("Default", _ =>
        {
            ShellScope.RegisterBeforeDispose(_ => { log.Add("end"); return Task.CompletedTask; });
            ShellScope.AddExceptionHandler((_, exception) => { log.Add(exception.Message); return Task.CompletedTask; });

            throw new InvalidOperationException("failed");
        }));

        log.ShouldBe(["failed", "end"]);
    }

    [Fact]
    public async Task A_deferred_task_that_fails_does_not_keep_the_next_from_running()
    {
        await using var site = await Site.StartAsync(builder => builder.WithFeatures());
        var ran = false;

        await site.UsingScopeAsync("Default", _ =>
        {
            ShellScope.AddDeferredTask(_ => throw new InvalidOperationException("failed"));
            ShellScope.AddDeferredTask(_ => { ran = true; return Task.CompletedTask; });

            return Task.CompletedTask;
        });

        ran.ShouldBeTrue();
    }

    [Fact]
    public async Task Nothing_can_be_added_to_a_scope_that_has_ended()
    {
        await using var site = await Site.StartAsync(builder => builder.WithFeatures());
        ShellScope? ended = null;

        await site.UsingScopeAsync("Default", scope => { ended = scope; return Task.CompletedTask; });

        Should.Throw<InvalidOperationException>(() => ended!.AddDeferredTask(_ => Task.CompletedTask));
        ShellScope.Current.ShouldBeNull();
    }

    [Fact]
    public async Task Events_of_a_tenant_are_raised_once_and_backwards_when_they_are_over()
    {
        var log = new List<string>();
        await using var site = await Site.StartAsync(builder => builder.WithFeatures().ConfigureServices(services =>
        {
            services.AddSingleton<IModularTenantEvents>(new Recorder("a", log));
            services.AddSingleton<IModularTenantEvents>(new Recorder("b", log));
        }));

        await site.UsingScopeAsync("Default", _ => Task.CompletedTask);
        await site.UsingScopeAsync("Default", _ => Task.CompletedTask);
        await site.ShellHost.ReleaseShellContextAsync(site.ShellHost.GetSettings("Default"));

        log.ShouldBe(["a activating", "b activating", "b activated", "a activated", "a terminating", "b terminating", "b terminated", "a terminated"]);
    }

    [Fact]
    public async Task Work_that_an_activation_defers_runs_as_a_part_of_it()
    {
        var log = new List<string>();
        await using var site = await Site.StartAsync(builder => builder.WithFeatures().ConfigureServices(services =>
            services.AddSingleton<IModularTenantEvents>(new Deferring(log))));

        await site.UsingScopeAsync("Default", _ => { log.Add("work"); return Task.CompletedTask; });

        log.ShouldBe(["deferred", "work"]);
    }

    [Fact]
    public async Task A_release_happens_at_the_end_of_the_scope_unless_it_is_taken_back()
    {
        await using var site = await Site.StartAsync(builder => builder.WithFeatures());
        site.ShellHost.TryGetShellContext("Default", out _).ShouldBeFalse();

        long first = 0, second = 0, third = 0;
        await site.UsingScopeAsync("Default", scope =>
        {
            first = scope.ShellContext.UtcTicks;
            var manager = scope.ServiceProvider.GetRequiredService<IShellReleaseManager>();
            manager.RequestRelease();
            manager.SuspendReleaseRequest();

            return Task.CompletedTask;
        });

        await site.UsingScopeAsync("Default", scope =>
        {
            second = scope.ShellContext.UtcTicks;
            scope.ServiceProvider.GetRequiredService<IShellReleaseManager>().RequestRelease();

            return Task.CompletedTask;
        });

        await site.UsingScopeAsync("Default", scope => { third = scope.ShellContext.UtcTicks; return Task.CompletedTask; });

        second.ShouldBe(first);
        third.ShouldBeGreaterThan(second);
    }

    private sealed class Deferring(List<string> log) : ModularTenantEvents
    {
        public override Task ActivatingAsync()
        {
            ShellScope.AddDeferredTask(_ => { log.Add("deferred"); return Task.CompletedTask; });

            return Task.CompletedTask;
        }
    }

    private sealed class Recorder(string name, List<string> log) : ModularTenantEvents
    {
        public override Task ActivatingAsync() => Add("activating");

        public override Task ActivatedAsync() => Add("activated");

        public override Task TerminatingAsync() => Add("terminating");

        public override Task TerminatedAsync() => Add("terminated");

        private Task Add(string what)
        {
            log.Add($"{name} {what}");

            return Task.CompletedTask;
        }
    }
}
