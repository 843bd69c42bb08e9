using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Security;
using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Profiles.Security;

/// <summary>
/// Keeps partners apart: whatever a role grants, a check that names an account fails for users of another account,
/// unless they are host staff with <see cref="Permissions.AccessAllAccounts"/>.
/// </summary>
public sealed class PartnerAccountAuthorizationHandler : AuthorizationHandler<PermissionRequirement>
{
    private readonly IServiceProvider _serviceProvider;

    public PartnerAccountAuthorizationHandler(IServiceProvider serviceProvider)
    {
        _serviceProvider = serviceProvider;
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
    private static bool? IsOwnAccount(AuthorizationHandlerContext context) => context.Resource switch
    {
        PartnerAccountResource resource => context.User.GetPartnerAccountId() == resource.AccountId,
        ContentItem { ContentType: PartnerContentTypes.PartnerAccount or PartnerContentTypes.LegalBusinessProfile } => false,
        _ => null,
    };
}
