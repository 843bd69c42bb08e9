using System.Security.Claims;
using Microsoft.AspNetCore.Identity;

namespace OrchardCore.Users.Services;

internal sealed class MembershipService : IMembershipService
{
    private readonly UserManager<IUser> _userManager;
    private readonly IUserClaimsPrincipalFactory<IUser> _claimsPrincipalFactory;

    public MembershipService(UserManager<IUser> userManager, IUserClaimsPrincipalFactory<IUser> claimsPrincipalFactory)
    {
        _userManager = userManager;
        _claimsPrincipalFactory = claimsPrincipalFactory;
    }

    public async Task<bool> CheckPasswordAsync(string userName, string password)
        => await _userManager.FindByNameAsync(userName) is { } user && await _userManager.CheckPasswordAsync(user, password);

    public async Task<IUser?> GetUserAsync(string userName) => await _userManager.FindByNameAsync(userName);

    public Task<ClaimsPrincipal> CreateClaimsPrincipal(IUser user) => _claimsPrincipalFactory.CreateAsync(user);
}
