namespace OrchardCore.Users.Handlers;

/// <summary>Is told what happens to users.</summary>
public interface IUserEventHandler
{
    /// <summary>A user is about to be stored for the first time; can be cancelled.</summary>
    /// <param name="context">The user.</param>
    Task CreatingAsync(UserCreateContext context);

    /// <summary>A user was stored for the first time.</summary>
    /// <param name="context">The user.</param>
    Task CreatedAsync(UserCreateContext context);

    /// <summary>A user is about to be deleted; can be cancelled.</summary>
    /// <param name="context">The user.</param>
    Task DeletingAsync(UserDeleteContext context);

    /// <summary>A user was deleted.</summary>
    /// <param name="context">The user.</param>
    Task DeletedAsync(UserDeleteContext context);

    /// <summary>Changes of a user are about to be stored; can be cancelled.</summary>
    /// <param name="context">The user.</param>
    Task UpdatingAsync(UserUpdateContext context);

    /// <summary>Changes of a user were stored.</summary>
    /// <param name="context">The user.</param>
    Task UpdatedAsync(UserUpdateContext context);

    /// <summary>A user may no longer sign in.</summary>
    /// <param name="context">The user.</param>
    Task DisabledAsync(UserContext context);

    /// <summary>A user may sign in again.</summary>
    /// <param name="context">The user.</param>
    Task EnabledAsync(UserContext context);

    /// <summary>A user confirmed something, for example the e-mail address.</summary>
    /// <param name="context">The user and what was confirmed.</param>
    Task ConfirmedAsync(UserConfirmContext context);
}
