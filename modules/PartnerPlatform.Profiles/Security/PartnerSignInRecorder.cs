using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Profiles.Security;

/// <summary>Keeps when a user of a partner account last signed in.</summary>
public sealed class PartnerSignInRecorder : LoginFormEventBase
{
    // Later and on the user as stored then: the one at hand was read before its password was checked, and saving it
    // would bring back roles that were taken away meanwhile.
    public override Task LoggedInAsync(IUser user)
    {
        if (user is User { UserId: var userId } member && member.Membership().AccountId is { Length: > 0 })
        {
            ShellScope.AddDeferredTask(scope => scope.ServiceProvider.GetRequiredService<AccountUserManager>().RecordSignInAsync(userId));
        }

        return Task.CompletedTask;
    }
}
