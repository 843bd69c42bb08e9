using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell;

/// <summary>Releases the shell in a deferred task, unless the request was taken back by then.</summary>
internal sealed class DefaultShellReleaseManager : IShellReleaseManager
{
    private static readonly object s_key = new();

    public void RequestRelease()
    {
        if (ShellScope.Get(s_key) is null)
        {
            ShellScope.AddDeferredTask(ReleaseIfRequestedAsync(ShellScope.Current));
        }

        ShellScope.Set(s_key, true);
    }

    public void SuspendReleaseRequest()
    {
        if (ShellScope.Get(s_key) is not null)
        {
            ShellScope.Set(s_key, false);
        }
    }

    private static Func<ShellScope, Task> ReleaseIfRequestedAsync(ShellScope requester) => async scope =>
    {
        if (requester.GetItem(s_key) is true)
        {
            await scope.ServiceProvider.GetRequiredService<IShellHost>().ReleaseShellContextAsync(scope.ShellContext.Settings);
        }
    };
}
