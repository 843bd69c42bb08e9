using System.Net;

namespace OrchardCore;

/// <summary>Tells from where the current request came.</summary>
public interface IClientIPAddressAccessor
{
    /// <summary>Gives the client's address, or null outside a request.</summary>
    Task<IPAddress> GetIPAddressAsync();
}
