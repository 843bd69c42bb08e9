using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Cache;

/// <summary>Signals at the end of the scope.</summary>
public static class SignalExtensions
{
    /// <summary>Fires the tokens of a key after the scope's changes are committed.</summary>
    public static void DeferredSignalToken(this ISignal _, string key) => ShellScope.AddDeferredSignal(key);
}
