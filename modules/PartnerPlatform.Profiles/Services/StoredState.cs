using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;

namespace PartnerPlatform.Profiles.Services;

/// <summary>Reads what is stored after a change that couldn't be: a session that was canceled still has what it couldn't save.</summary>
public static class StoredState
{
    /// <summary>Reads by a service of a scope of its own.</summary>
    public static async Task<T> ReadAsync<TService, T>(Func<TService, Task<T>> readAsync)
        where TService : notnull
    {
        var result = default(T)!;
        await ShellScope.UsingChildScopeAsync(async scope => result = await readAsync(scope.ServiceProvider.GetRequiredService<TService>()));
        return result;
    }
}
