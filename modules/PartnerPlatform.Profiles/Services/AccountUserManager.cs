using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.Entities;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.ViewModels;
using YesSql;

namespace PartnerPlatform.Profiles.Services;

/// <summary>
/// Invites, changes and removes the users of an account. One change at a time, each committed before the next one reads,
/// so that two admins can't take the last Global admin away together.
/// </summary>
public sealed class AccountUserManager
{
    private const string LockKey = "PartnerAccountUsers";

    private static readonly TimeSpan _lockTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _lockExpiration = TimeSpan.FromSeconds(30);

    private readonly AccountUserStore _store;
    private readonly AccountUserRules _rules;
    private readonly UserManager<IUser> _userManager;
    private readonly IUserService _userService;
    private readonly IDistributedLock _distributedLock;
    private readonly ISession _session;
    private readonly IClock _clock;
    private readonly ILogger _logger;
    private readonly IStringLocalizer S;

    public AccountUserManager(
        AccountUserStore store,
        AccountUserRules rules,
        UserManager<IUser> userManager,
        IUserService userService,
        IDistributedLock distributedLock,
        ISession session,
        IClock clock,
        ILogger<AccountUserManager> logger,
        IStringLocalizer<AccountUserManager> localizer)
    {
        _store = store;
        _rules = rules;
        _userManager = userManager;
        _userService = userService;
        _distributedLock = distributedLock;
        _session = session;
        _clock = clock;
        _logger = logger;
        S = localizer;
    }

    /// <summary>Adds a user who has no password yet; null with the reasons reported when that can't be.</summary>
    public Task<User?> InviteAsync(ContentItem account, AccountUserForm form, AccountUserActor actor, Action<string, string> report) =>
        InTurnAsync(report, async () =>
        {
            var accountId = account.ContentItemId;
            if (!_rules.CheckPerson(form, report) | !await _rules.CheckRolesAsync(accountId, null, [.. form.Roles], actor, report))
            {
                return null;
            }

            var email = form.Email!.Trim();
            var found = await _userManager.FindByEmailAsync(email) as User;
            var user = found switch
            {
                null => await CreateAsync(email),
                _ when found.Membership().AccountId == accountId => null,
                _ => CanReturn(found, accountId) ? found : null,
            };
            if (user is null)
            {
                // The same for the user of another account and for any other reason, so that the answer says nothing of others.
                report(nameof(form.Email), found?.Membership().AccountId == accountId
                    ? S["This person is already a user of the account."]
                    : S["This address can’t be invited. Use another one."]);
                return null;
            }

            var membership = user.Membership();
            user.Put(new PartnerMembership { AccountId = accountId, Name = form.Name!.Trim(), Revision = Next(membership, actor) });
            user.SetPartnerRoles([.. form.Roles]);
            user.PasswordHash = null;
            user.IsEnabled = true;
            await SaveAsync(user);
            _logger.LogInformation("User {UserId} was invited to partner account {AccountId} by user {ActorId}.", user.UserId, accountId, actor.UserId);
            return user;
        });

    /// <summary>Finds a user to be invited once more; null with the reasons reported, or without one when nobody is invited.</summary>
    public async Task<User?> FindInvitedAsync(ContentItem account, string userId, AccountUserActor actor, Action<string, string> report) =>
        await _store.FindAsync(account.ContentItemId, userId) is { } user && user.CanBeInvited() && _rules.CheckUser(user, actor, report)
            ? user
            : null;

    /// <summary>
    /// Changes the roles of a user; null with the reasons reported when that can't be. An invitation that is out no longer works
    /// then, since it may be known to someone who can't give the new roles.
    /// </summary>
    public Task<User?> ChangeRolesAsync(ContentItem account, string userId, AccountUserForm form, AccountUserActor actor, Action<string, string> report) =>
        InTurnAsync(report, async () =>
        {
            var user = await _store.FindAsync(account.ContentItemId, userId);
            if (user is null
                || !_rules.CheckUser(user, actor, report)
                || !IsCurrent(user, form.ETag, report)
                || !await _rules.CheckRolesAsync(account.ContentItemId, user, [.. form.Roles], actor, report))
            {
                return null;
            }

            var membership = user.Membership();
            membership.Revision = Next(membership, actor);
            user.Put(membership);
            user.SetPartnerRoles([.. form.Roles]);
            await SaveAsync(user);
            _logger.LogInformation("The roles of user {UserId} were changed by user {ActorId}.", user.UserId, actor.UserId);
            return user;
        });

    /// <summary>Takes the user out of the account. The record stays, since histories name it.</summary>
    public Task<User?> RemoveAsync(ContentItem account, string userId, string? etag, AccountUserActor actor, Action<string, string> report) =>
        InTurnAsync(report, async () =>
        {
            var user = await _store.FindAsync(account.ContentItemId, userId);
            if (user is null
                || !_rules.CheckUser(user, actor, report)
                || !IsCurrent(user, etag, report)
                || !await _rules.CheckRemovalAsync(account.ContentItemId, user, actor, report))
            {
                return null;
            }

            var membership = user.Membership();
            membership.Revision = Next(membership, actor);
            membership.FormerAccountId = membership.AccountId;
            membership.AccountId = null;
            user.Put(membership);
            user.SetPartnerRoles([]);

            // Someone whom the host gave a role of its own still needs the sign-in for that.
            if (user.RoleNames.Count == 0)
            {
                await _userService.DisableAsync(user);
            }

            await SaveAsync(user);
            _logger.LogInformation("User {UserId} was removed from partner account {AccountId} by user {ActorId}.", user.UserId, account.ContentItemId, actor.UserId);
            return user;
        });

    /// <summary>Keeps when a user of an account last signed in.</summary>
    public Task RecordSignInAsync(string userId) =>
        InTurnAsync((_, _) => { }, async () =>
        {
            var user = await _store.FindAsync(userId);
            if (user?.Membership() is { AccountId.Length: > 0 } membership)
            {
                membership.LastSignInUtc = _clock.UtcNow;
                user.Put(membership);
                await _session.SaveAsync(user);
                await _session.SaveChangesAsync();
            }

            return user;
        });

    private static bool CanReturn(User user, string accountId) =>
        !user.IsEnabled && user.RoleNames.Count == 0 && user.Membership() is { AccountId: null or "" } membership && membership.FormerAccountId == accountId;

    private ProfileRevision Next(PartnerMembership membership, AccountUserActor actor) => membership.Revision.Next(_clock.UtcNow, actor.UserName);

    private static bool IsCurrent(User user, string? etag, Action<string, string> report)
    {
        var result = ProfileEditor.CheckRevision(user.Membership().Revision, etag);
        foreach (var violation in result.Violations)
        {
            report(string.Empty, violation.ToMessage(CultureInfo.CurrentUICulture));
        }

        return result.IsAllowed;
    }

    private async Task<User?> CreateAsync(string email)
    {
        var user = new User { UserName = await FindUserNameAsync(email), Email = email, EmailConfirmed = true };
        return await _userService.CreateUserAsync(user, null!, (_, _) => { }) as User;
    }

    // People sign in with their address; the user name is what Orchard needs besides.
    private async Task<string> FindUserNameAsync(string email)
    {
        var name = string.Concat(email[..email.IndexOf('@')].Where(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_'));
        if (name.Length == 0)
        {
            name = "user";
        }

        var free = name;
        while (await _userManager.FindByNameAsync(free) is not null)
        {
            free = $"{name}-{RandomNumberGenerator.GetHexString(6, lowercase: true)}";
        }

        return free;
    }

    // A new stamp ends the sessions that still have the old roles or account.
    private async Task SaveAsync(User user)
    {
        await _userManager.UpdateSecurityStampAsync(user);
        await _session.SaveChangesAsync();
    }

    private async Task<User?> InTurnAsync(Action<string, string> report, Func<Task<User?>> change)
    {
        var (locker, locked) = await _distributedLock.TryAcquireLockAsync(LockKey, _lockTimeout, _lockExpiration);
        if (!locked)
        {
            report(string.Empty, S["Too many changes at once. Try again."]);
            return null;
        }

        await using (locker)
        {
            // Ends the transaction of the request so far: what is read from here on has the change of the last one in turn.
            await _session.SaveChangesAsync();
            return await change();
        }
    }
}
