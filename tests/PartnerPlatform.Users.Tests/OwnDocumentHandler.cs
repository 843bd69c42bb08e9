using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Security;

namespace PartnerPlatform.Users.Tests;

/// <summary>Lets users who may edit their own documents edit them, and no others.</summary>
public sealed class OwnDocumentHandler(IServiceProvider services) : AuthorizationHandler<PermissionRequirement, OwnDocument>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement, OwnDocument resource)
    {
        if (requirement.Permission.Name == TestPermissions.EditAll.Name
            && context.User.FindFirstValue(ClaimTypes.NameIdentifier) == resource.OwnerId
            && await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(context.User, TestPermissions.EditOwn))
        {
            context.Succeed(requirement);
        }
    }
}
