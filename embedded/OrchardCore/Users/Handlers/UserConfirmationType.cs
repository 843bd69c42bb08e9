namespace OrchardCore.Users.Handlers;

/// <summary>What a user can confirm.</summary>
public enum UserConfirmationType
{
    /// <summary>The e-mail address.</summary>
    Email = 0,
}
