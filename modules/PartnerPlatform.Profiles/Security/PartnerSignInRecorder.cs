using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using PartnerPlatform.Profiles.Services;
using YesSql;

namespace PartnerPlatform.Profiles.Security;

/// <summary>Keeps when a user of a partner account last signed in.</summary>
public sealed class PartnerSignInRecorder : LoginFormEventBase
{
    private readonly ISession _session;
    private readonly IClock _clock;

    public PartnerSignInRecorder(ISession session, IClock clock)
    {
        _session = session;
        _clock = clock;
    }

    public override async Task LoggedInAsync(IUser user)
    {
        if (user is User stored && stored.Membership() is { AccountId.Length: > 0 } membership)
        {
            membership.LastSignInUtc = _clock.UtcNow;
            stored.Put(membership);
            await _session.SaveAsync(stored);
        }
    }
}
