using Microsoft.AspNetCore.Identity;
using OrchardCore.Security.Services;
using OrchardCore.Users.Handlers;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;
using ISession = YesSql.ISession;

namespace OrchardCore.Users.Services;

/// <summary>Keeps users as documents.</summary>
internal sealed partial class UserStore : IUserPasswordStore<IUser>, IUserEmailStore<IUser>, IUserSecurityStampStore<IUser>, IUserPhoneNumberStore<IUser>
{
    private readonly ISession _session;
    private readonly ILookupNormalizer _keyNormalizer;
    private readonly IUserIdGenerator _userIdGenerator;
    private readonly IEnumerable<IUserEventHandler> _handlers;
    private readonly IRoleService _roleService;
    private readonly SecurityStampChanges _stampChanges;

    public UserStore(
        ISession session,
        ILookupNormalizer keyNormalizer,
        IUserIdGenerator userIdGenerator,
        IEnumerable<IUserEventHandler> handlers,
        IRoleService roleService,
        SecurityStampChanges stampChanges)
    {
        _session = session;
        _keyNormalizer = keyNormalizer;
        _userIdGenerator = userIdGenerator;
        _handlers = handlers;
        _roleService = roleService;
        _stampChanges = stampChanges;
    }

    public void Dispose()
    {
    }

    public async Task<IdentityResult> CreateAsync(IUser user, CancellationToken cancellationToken = default)
    {
        var created = AsUser(user);

        if (string.IsNullOrEmpty(created.UserId))
        {
            created.UserId = _userIdGenerator.GenerateUniqueId(created);
        }

        var context = new UserCreateContext(created);

        foreach (var handler in _handlers)
        {
            await handler.CreatingAsync(context);
        }

        if (context.Cancel)
        {
            return IdentityResult.Failed();
        }

        await _session.SaveAsync(created);

        foreach (var handler in _handlers)
        {
            await handler.CreatedAsync(context);
        }

        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(IUser user, CancellationToken cancellationToken = default)
    {
        var context = new UserUpdateContext(AsUser(user));

        foreach (var handler in _handlers)
        {
            await handler.UpdatingAsync(context);
        }

        if (context.Cancel)
        {
            return IdentityResult.Failed();
        }

        await _session.SaveAsync(user);

        foreach (var handler in _handlers)
        {
            await handler.UpdatedAsync(context);
        }

        return IdentityResult.Success;
    }

    public async Task<IdentityResult> DeleteAsync(IUser user, CancellationToken cancellationToken = default)
    {
        var deleted = AsUser(user);
        var context = new UserDeleteContext(deleted);

        foreach (var handler in _handlers)
        {
            await handler.DeletingAsync(context);
        }

        if (context.Cancel)
        {
            return IdentityResult.Failed();
        }

        _session.Delete(deleted);
        _stampChanges.Add(deleted.UserId);

        foreach (var handler in _handlers)
        {
            await handler.DeletedAsync(context);
        }

        return IdentityResult.Success;
    }

    public async Task<IUser?> FindByIdAsync(string userId, CancellationToken cancellationToken = default)
        => await _session.Query<User, UserIndex>(index => index.UserId == userId).FirstOrDefaultAsync(cancellationToken);

    public async Task<IUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken = default)
        => await _session.Query<User, UserIndex>(index => index.NormalizedUserName == normalizedUserName).FirstOrDefaultAsync(cancellationToken);

    public async Task<IUser?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken)
        => await _session.Query<User, UserIndex>(index => index.NormalizedEmail == normalizedEmail).FirstOrDefaultAsync(cancellationToken);

    public Task<string> GetUserIdAsync(IUser user, CancellationToken cancellationToken = default)
        => Task.FromResult(AsUser(user).UserId);

    public Task<string?> GetUserNameAsync(IUser user, CancellationToken cancellationToken = default)
        => Task.FromResult<string?>(user.UserName);

    public Task SetUserNameAsync(IUser user, string? userName, CancellationToken cancellationToken = default)
        => Set(user, item => item.UserName = userName!);

    public Task<string?> GetNormalizedUserNameAsync(IUser user, CancellationToken cancellationToken = default)
        => Task.FromResult(AsUser(user).NormalizedUserName);

    public Task SetNormalizedUserNameAsync(IUser user, string? normalizedName, CancellationToken cancellationToken = default)
        => Set(user, item => item.NormalizedUserName = normalizedName);

    public Task<string?> GetPasswordHashAsync(IUser user, CancellationToken cancellationToken = default)
        => Task.FromResult(AsUser(user).PasswordHash);

    public Task SetPasswordHashAsync(IUser user, string? passwordHash, CancellationToken cancellationToken = default)
        => Set(user, item => item.PasswordHash = passwordHash);

    public Task<bool> HasPasswordAsync(IUser user, CancellationToken cancellationToken = default)
        => Task.FromResult(!string.IsNullOrEmpty(AsUser(user).PasswordHash));

    public Task<string?> GetSecurityStampAsync(IUser user, CancellationToken cancellationToken = default)
        => Task.FromResult<string?>(AsUser(user).SecurityStamp ?? string.Empty);

    public Task SetSecurityStampAsync(IUser user, string stamp, CancellationToken cancellationToken = default)
    {
        var changed = AsUser(user);

        if (!string.IsNullOrEmpty(changed.UserId) && changed.SecurityStamp != stamp)
        {
            _stampChanges.Add(changed.UserId);
        }

        changed.SecurityStamp = stamp;

        return Task.CompletedTask;
    }

    public Task<string?> GetEmailAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(AsUser(user).Email);

    public Task SetEmailAsync(IUser user, string? email, CancellationToken cancellationToken)
        => Set(user, item => item.Email = email);

    public Task<bool> GetEmailConfirmedAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(AsUser(user).EmailConfirmed);

    public Task SetEmailConfirmedAsync(IUser user, bool confirmed, CancellationToken cancellationToken)
        => Set(user, item => item.EmailConfirmed = confirmed);

    public Task<string?> GetNormalizedEmailAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(AsUser(user).NormalizedEmail);

    public Task SetNormalizedEmailAsync(IUser user, string? normalizedEmail, CancellationToken cancellationToken)
        => Set(user, item => item.NormalizedEmail = normalizedEmail);

    public Task<string?> GetPhoneNumberAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(AsUser(user).PhoneNumber);

    public Task SetPhoneNumberAsync(IUser user, string? phoneNumber, CancellationToken cancellationToken)
        => Set(user, item => item.PhoneNumber = phoneNumber);

    public Task<bool> GetPhoneNumberConfirmedAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(AsUser(user).PhoneNumberConfirmed);

    public Task SetPhoneNumberConfirmedAsync(IUser user, bool confirmed, CancellationToken cancellationToken)
        => Set(user, item => item.PhoneNumberConfirmed = confirmed);

    private static User AsUser(IUser user)
        => user as User ?? throw new ArgumentException($"Users of the type {user?.GetType()} can't be stored.", nameof(user));

    private static Task Set(IUser user, Action<User> change)
    {
        change(AsUser(user));

        return Task.CompletedTask;
    }
}
