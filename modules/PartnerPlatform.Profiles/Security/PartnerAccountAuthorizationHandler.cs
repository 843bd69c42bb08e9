using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.Security;

namespace PartnerPlatform.Profiles.Security;

/// <summary>
/// Keeps partners apart: whatever a role grants, a check that names an account fails for users of another account,
/// unless they are host staff with <see cref="Permissions.AccessAllAccounts"/>.
/// </summary>
public sealed class PartnerAccountAuthorizationHandler : AuthorizationHandler<PermissionRequirement>
{
    private readonly IServiceProvider _serviceProvider;
    private readonly PartnerDataOptions _partnerData;

    public PartnerAccountAuthorizationHandler(IServiceProvider serviceProvider, IOptions<PartnerDataOptions> partnerData)
    {
        _serviceProvider = serviceProvider;
        _partnerData = partnerData.Value;
    }

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (IsOwnAccount(context) is not false)
        {
            return;
        }

        // The authorization service depends on its handlers, so it can only be asked for here.
        var authorizationService = _serviceProvider.GetRequiredService<IAuthorizationService>();
        if (!await authorizationService.AuthorizeAsync(context.User, Permissions.AccessAllAccounts))
        {
            context.Fail(new AuthorizationFailureReason(this, "The data belongs to another partner account."));
        }
    }

    // Null when the check isn't about partner data. Content items are for host staff: partners use their own pages.
    private bool? IsOwnAccount(AuthorizationHandlerContext context) => context.Resource switch
    {
        PartnerAccountResource resource => context.User.GetPartnerAccountId() == resource.AccountId,
        ContentItem item when _partnerData.ContentTypes.Contains(item.ContentType) => false,
        _ => null,
    };
}
