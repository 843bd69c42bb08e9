namespace PartnerPlatform.Profiles.Models;

public enum AccountUserState
{
    /// <summary>The person hasn't set a password yet.</summary>
    Invited,

    Active,

    Disabled,
}
