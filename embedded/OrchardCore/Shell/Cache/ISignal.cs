using Microsoft.Extensions.Primitives;
using OrchardCore.Modules;

namespace OrchardCore.Environment.Cache;

/// <summary>Tells caches that something has changed.</summary>
public interface ISignal : IModularTenantEvents
{
    /// <summary>Gives a token that fires when the key is signalled.</summary>
    IChangeToken GetToken(string key);

    /// <summary>Fires the tokens of a key.</summary>
    Task SignalTokenAsync(string key);
}
