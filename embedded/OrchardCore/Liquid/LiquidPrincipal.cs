using System.Security.Claims;

namespace OrchardCore.Liquid.Services;

/// <summary>The variable <c>User</c>: who is signed in.</summary>
internal sealed class LiquidPrincipal(ClaimsPrincipal principal) : LiquidMembers
{
    public ClaimsPrincipal Principal { get; } = principal;

    protected override object? Get(string name) => name switch
    {
        "Identity" => new LiquidDictionary(member => member switch
        {
            "Name" => Principal.Identity?.Name,
            "IsAuthenticated" => Principal.Identity?.IsAuthenticated == true,
            _ => null,
        }),
        _ => null,
    };
}
