using System.Net;
using Microsoft.AspNetCore.Http;

namespace OrchardCore.Modules;

/// <summary>Reads the address from the connection.</summary>
internal sealed class DefaultClientIPAddressAccessor(IHttpContextAccessor httpContextAccessor) : IClientIPAddressAccessor
{
    public Task<IPAddress> GetIPAddressAsync() => Task.FromResult(httpContextAccessor.HttpContext?.Connection.RemoteIpAddress!);
}
